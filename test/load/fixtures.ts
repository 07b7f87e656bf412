import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import type { Issue, Parsed } from '../../src/model/issue.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';

/** The smallest ruleset that says something: ten lines. */
export const MINIMAL_RULESET = `id: contoh
version: 1.0.0
jurisdiction: { name: Kabupaten Contoh, kind: kabupaten, timeZone: Asia/Jakarta }
instrument: { type: Peraturan Bupati, title: Sistem Pemerintahan Berbasis Elektronik, status: draft }
obligations:
  - { id: lan-diagram, topic: lan-diagram, cites: [23(1)], strength: wajib, bearer: perangkat-daerah,
      gist: { id: Diagram diserahkan., en: A diagram is given. },
      duty: { type: recurring, event: lan-diagram-submitted, every: P1Y, window: calendar-year } }
provisions:
  - { ref: 23(1), kind: duty, obligations: [lan-diagram] }
`;

type Loose = Record<string, unknown>;

const gist = { id: 'Intinya.', en: 'The gist.' };

/** An obligation as raw data, attested unless told otherwise. */
export function rawObligation(changes: Loose = {}): Loose {
  return {
    id: 'internet-access',
    topic: 'internet-access',
    cites: ['2(1)'],
    strength: 'indikatif',
    bearer: 'diskominfo',
    gist,
    duty: { type: 'standing' },
    ...changes,
  };
}

/** A ruleset as raw data: one obligation, three provisions, an extent. */
export function rawRuleset(changes: Loose = {}): Loose {
  return {
    id: 'contoh',
    version: '1.0.0',
    jurisdiction: { name: 'Kabupaten Contoh', kind: 'kabupaten', code: '99.01', timeZone: 'Asia/Jakarta' },
    instrument: {
      type: 'Peraturan Bupati',
      number: 1,
      year: 2023,
      title: 'SPBE',
      enacted: '2023-01-05',
      promulgated: '2023-01-09',
      inForceFrom: '2023-01-09',
      status: 'in-force',
    },
    extent: { 1: 0, 2: 2 },
    obligations: [rawObligation()],
    provisions: [
      { ref: '1', kind: 'definition', reason: gist },
      { ref: '2(1)', kind: 'duty', obligations: ['internet-access'] },
      { ref: '2(2)', kind: 'scope', reason: gist },
    ],
    ...changes,
  };
}

/** The raw ruleset with one obligation changed. */
export function withObligation(changes: Loose): Loose {
  return rawRuleset({ obligations: [rawObligation(changes)] });
}

/** A parsed ruleset with these obligations; it fails when they are malformed. */
export function rulesetWith(obligations: readonly Loose[], changes: Loose = {}): Ruleset {
  const ids = obligations.map(({ id }) => id);
  const raw = rawRuleset({
    obligations,
    extent: undefined,
    provisions: [{ ref: '2(1)', kind: 'duty', obligations: ids }],
    ...changes,
  });
  const parsed = parseRuleset(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}

/** The issues of a failed parse; none when it went well. */
export function issuesOf(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}

/** Code and path of each issue. */
export function codesOf(parsed: Parsed<unknown>): readonly (readonly [code: string, path: string])[] {
  return issuesOf(parsed).map(({ code, path }) => [code, path]);
}

/** Freezes a value to its depths, as a caller may hand it over. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
