import { parseOptions } from '../load/parse-options.ts';
import { parseRuleset } from '../load/parse-ruleset.ts';
import { parseState } from '../load/parse-state.ts';
import { type Parsed, PatuhInputError } from '../model/issue.ts';
import type { Options, OptionsInput } from '../model/options.ts';
import type { Assumption, Report } from '../model/report.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State, StateInput } from '../model/state.ts';
import { type AnyRuleset, type CompiledRuleset, compileRuleset, isCompiled } from './compile-ruleset.ts';
import { listDeadlines } from './deadlines.ts';
import { judgeObligation } from './judge-obligation.ts';
import { prepareRun, type Run } from './run.ts';
import { summarize } from './summary.ts';
import { listUnknowns } from './unknowns.ts';

/**
 * Lays a regulation upon the state of an organization on a given day: who owes what by when, what is in
 * breach since which day, and what is not known, each with its Pasal.
 *
 * The core is pure: it has no clock, no zone and no disk, and never changes its inputs. A fact that is
 * missing is never read as false or as compliance; it makes the finding `unknown` and stands in `unknowns`.
 *
 * @param ruleset a bundled, parsed, compiled or raw ruleset
 * @param state the organization: units, documents, dated events, facts; raw or parsed
 * @param options `asOf` (required), `inForceFrom`, `readings`, `policy`, `horizon`
 * @throws {PatuhInputError} with every problem of all three inputs at once, each with its path
 *
 * @example
 * const report = checkCompliance(ruleset, state, { asOf: '2026-06-30' });
 * report.violations.map((finding) => [formatCitation(finding.cites[0]), finding.unit, finding.breachedFrom]);
 */
export function checkCompliance(
  ruleset: AnyRuleset,
  state: State | StateInput,
  options: OptionsInput,
): Report {
  const inputs = readInputs(ruleset, state, options);
  const run = prepareRun(inputs.compiled, inputs.state, inputs.options);
  const verdicts = inputs.compiled.obligations.flatMap((obligation) => judgeObligation(obligation, run));
  const listed = verdicts.filter((verdict) => verdict.listed);
  const findings = listed.map(({ finding }) => finding);
  return {
    format: 'patuh/report/v1',
    ruleset: {
      id: inputs.compiled.ruleset.id,
      version: inputs.compiled.ruleset.version,
      digest: inputs.compiled.digest,
    },
    organization: inputs.state.organization,
    asOf: inputs.options.asOf,
    horizon: inputs.options.horizon,
    inForceFrom: run.inForce.from,
    assumptions: listAssumptions(run),
    findings,
    deadlines: listDeadlines(verdicts, inputs.options.horizon),
    violations: findings.filter(({ status }) => status === 'breached'),
    unknowns: listUnknowns(listed, inputs.compiled),
    summary: summarize(findings),
  };
}

type Inputs = { readonly compiled: CompiledRuleset; readonly state: State; readonly options: Options };

// All three are read before any is refused, so that a caller sees everything at once.
function readInputs(ruleset: AnyRuleset, state: State | StateInput, options: OptionsInput): Inputs {
  const compiled = isCompiled(ruleset) ? ruleset : null;
  const parsed: Parsed<Ruleset> = compiled ? { ok: true, value: compiled.ruleset } : parseRuleset(ruleset);
  const valid = parsed.ok ? parsed.value : null;
  const parsedState = parseState(state, valid ?? undefined);
  const parsedOptions = parseOptions(options, valid);
  if (!parsed.ok || !parsedState.ok || !parsedOptions.ok) {
    throw new PatuhInputError(
      [parsed, parsedState, parsedOptions].flatMap((part) => (part.ok ? [] : part.issues)),
    );
  }
  return {
    compiled: compiled ?? compileRuleset(parsed.value),
    state: parsedState.value,
    options: parsedOptions.value,
  };
}

function listAssumptions(run: Run): readonly Assumption[] {
  const { readings, policy } = run.options;
  return [
    ...run.inForce.assumptions,
    ...Object.entries(readings).map(([key, reading]): Assumption => ({ code: 'reading', for: key, reading })),
    ...Object.entries(policy).map(([key, period]): Assumption => ({ code: 'policy', for: key, period })),
  ];
}
