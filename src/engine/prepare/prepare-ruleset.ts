import type { Because } from '../../model/because.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Missing } from '../../model/missing.ts';
import type { Options } from '../../model/options.ts';
import { deepFreeze, deriveLast } from '../../model/parsed.ts';
import { type PlainDate, toDay, toDayOrNull } from '../../model/plain-date.ts';
import type { Assumption } from '../../model/report.ts';
import { countsWorkingDays } from '../../model/term.ts';
import type { CompiledObligation } from '../compile/compile-obligation.ts';
import type { CompiledLaw } from '../compile/compile-ruleset.ts';
import type { Timeline } from '../duties/timeline.ts';
import { workingCalendar } from '../duties/working-calendar.ts';
import { findInForce, type InForce } from './in-force.ts';
import { type PreparedObligation, prepareObligation } from './prepare-obligation.ts';

/** Why a whole regulation does not bind on the day judged, or not surely. */
export type Unbound = {
  readonly status: 'unknown' | 'not-in-force';
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
};

/** A ruleset with everything that depends on the law, the day, the readings and the policy, but on no state. */
export type PreparedRuleset = {
  readonly compiled: CompiledLaw;
  readonly options: Options;
  readonly inForce: InForce;
  readonly days: { readonly asOf: number; readonly until: number };
  readonly assumptions: readonly Assumption[];
  /** `null` when it binds. */
  readonly unbound: Unbound | null;
  /** Its obligations; none when it does not bind. */
  readonly obligations: readonly PreparedObligation[];
  /** The obligations on which others rest, by their ids. */
  readonly rests: ReadonlyMap<string, PreparedObligation>;
};

/** Makes a compiled ruleset ready for judging states on a day; one is kept for the next check with the same options. */
export function prepareRuleset(compiled: CompiledLaw, options: Options): PreparedRuleset {
  return deriveLast(compiled, PREPARED, JSON.stringify(options), () => prepare(compiled, options));
}

const PREPARED = Symbol('prepared');

function prepare(compiled: CompiledLaw, options: Options): PreparedRuleset {
  const inForce = findInForce(compiled.ruleset.instrument, options.inForceFrom);
  const asOf = toDay(options.asOf);
  const until = options.horizon === null ? asOf : Math.max(asOf, toDay(options.horizon));
  const { from } = inForce;
  const unbound = deepFreeze(whyUnbound(inForce, asOf));
  const calendar = workingCalendar(compiled.ruleset.jurisdiction.weekend, options.holidays);
  const bases = basesOf(compiled.ruleset.instrument, from);
  const bound = from === null || unbound !== null ? null : { ...inForce, from };
  const prepareOne = (it: CompiledObligation) =>
    bound === null ? [] : [prepareObligation(it, { asOf, until, inForce: bound, bases, calendar }, options)];
  const obligations = compiled.obligations.flatMap(prepareOne);
  return {
    compiled,
    options,
    inForce,
    days: { asOf, until },
    assumptions: deepFreeze(listAssumptions(inForce, compiled, options)),
    unbound,
    obligations,
    rests: bound === null ? NONE : prepareRests(compiled, obligations, prepareOne),
  };
}

const NONE: ReadonlyMap<string, PreparedObligation> = new Map();

// Those that are judged themselves are made ready once.
function prepareRests(
  { obligations: judged, rests }: CompiledLaw,
  prepared: readonly PreparedObligation[],
  prepareOne: (obligation: CompiledObligation) => readonly PreparedObligation[],
): ReadonlyMap<string, PreparedObligation> {
  if (rests.size === 0) return NONE;
  return new Map(
    [...rests].flatMap(([id, rest]) => {
      const at = judged.indexOf(rest);
      const own = at < 0 ? prepareOne(rest)[0] : prepared[at];
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
}

function basesOf({ enacted, promulgated }: Instrument, from: PlainDate | null): Timeline['bases'] {
  return {
    enacted: toDayOrNull(enacted),
    promulgated: toDayOrNull(promulgated),
    'in-force': toDayOrNull(from),
  };
}

/** The same, for verdicts alone: without the rival readings, which never change one. */
export function withoutRivals(prepared: PreparedRuleset): PreparedRuleset {
  const obligations = prepared.obligations.map((obligation) => ({
    ...obligation,
    segments: obligation.segments.map((segment) => ({ ...segment, norm: { ...segment.norm, rivals: [] } })),
  }));
  return { ...prepared, obligations };
}

const IN_FORCE_DATE: Missing = { kind: 'in-force-date', name: 'inForceFrom' };

// After its last day the breaches of its own time stay, so that its obligations are still looked at.
function whyUnbound({ from, revoked, until }: InForce, asOf: number): Unbound | null {
  if (from === null)
    return { status: 'unknown', because: [{ code: 'in-force-date-unknown' }], missing: [IN_FORCE_DATE] };
  if (asOf < toDay(from)) return notInForce({ code: 'not-yet-in-force', from });
  if (revoked || (until !== null && from > until)) return notInForce({ code: 'no-longer-in-force', until });
  return null;
}

function notInForce(reason: Because): Unbound {
  return { status: 'not-in-force', because: [reason], missing: [] };
}

function listAssumptions(
  inForce: InForce,
  { ruleset }: CompiledLaw,
  { holidays, policy, readings }: Options,
): readonly Assumption[] {
  const isCounted = holidays.length > 0 && countsWorkingDays(ruleset.obligations);
  return [
    ...inForce.assumptions,
    ...Object.entries(readings).map(([key, reading]): Assumption => ({ code: 'reading', for: key, reading })),
    ...Object.entries(policy).map(([key, period]): Assumption => ({ code: 'policy', for: key, period })),
    ...(isCounted ? holidays : []).map(
      ({ source, year }): Assumption => ({ code: 'holidays', year, source }),
    ),
  ];
}
