import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../src/engine/measure-coverage.ts';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import { issuesOf, parsedOf } from '../../fixtures/parsed.ts';
import { GIST, type Loose, rawObligation, rawRuleset } from '../../fixtures/raw-rulesets.ts';

/** A ruleset whose one norm stands in a provision with days of its own; its issues by place and code. */
function issuesWhere(provision: Loose, norm: Loose = {}): readonly string[] {
  const parsed = parseRuleset(amended(provision, norm));
  return parsed.ok ? [] : issuesOf(parsed).map(({ path, code }) => `${path} ${code}`);
}

function amended(provision: Loose, norm: Loose = {}): Loose {
  return rawRuleset({
    extent: undefined,
    obligations: [rawObligation(norm)],
    provisions: [
      { ref: '1', kind: 'definition', reason: GIST },
      { ref: '2(1)', obligations: ['internet-access'], ...provision },
    ],
  });
}

const inserted = { kind: 'duty', from: '2024-05-01' };
const repealed = { kind: 'repealed', from: '2024-05-01' };
const BEYOND = 'binds-beyond-its-provision';

describe('a norm in a Pasal that was inserted on 1 May 2024', () => {
  it.each([
    ['the day before', '2024-04-30', [`obligations[0].versions[0].from ${BEYOND}`]],
    ['on the day', '2024-05-01', []],
    ['the day after', '2024-05-02', []],
  ])('binds from %s', (_which, from, issues) => {
    expect(issuesWhere(inserted, { versions: [{ from }] })).toEqual(issues);
  });

  it('cannot bind as long as the regulation', () => {
    expect(issuesWhere(inserted)).toEqual([`obligations[0].versions ${BEYOND}`]);
  });

  it('may have been a gap before', () => {
    const versions = [{ until: '2024-04-30', gap: true }, { from: '2024-05-01' }];
    expect(issuesWhere(inserted, { versions })).toEqual([]);
  });
});

describe('a norm in a Pasal that was repealed from 1 May 2024', () => {
  it.each([
    ['the day before', '2024-04-30', []],
    ['on the day', '2024-05-01', [`obligations[0].versions[0].until ${BEYOND}`]],
    ['the day after', '2024-05-02', [`obligations[0].versions[0].until ${BEYOND}`]],
  ])('binds until %s', (_which, until, issues) => {
    expect(issuesWhere(repealed, { versions: [{ until }] })).toEqual(issues);
  });

  it('cannot go on', () => {
    expect(issuesWhere(repealed)).toEqual([`obligations[0].versions ${BEYOND}`]);
    expect(issuesWhere(repealed, { versions: [{ from: '2024-01-01' }] })).toEqual([
      `obligations[0].versions[0].until ${BEYOND}`,
    ]);
  });

  it('may go on at another place, which its later wording cites', () => {
    const parsed = parseRuleset(
      rawRuleset({
        extent: undefined,
        obligations: [
          rawObligation({ versions: [{ until: '2024-04-30' }, { from: '2024-05-01', cites: ['3'] }] }),
        ],
        provisions: [
          { ref: '2(1)', obligations: ['internet-access'], ...repealed },
          { ref: '3', obligations: ['internet-access'], ...inserted },
        ],
      }),
    );
    expect(parsed.ok ? [] : parsed.issues.filter(({ code }) => code === BEYOND)).toEqual([]);
  });
});

describe('a repealed provision', () => {
  const alone = (provision: Loose) =>
    parseRuleset(rawRuleset({ extent: { 1: 0, 2: 1, 3: 0 }, ...withThird(provision) }));
  const withThird = (provision: Loose) => ({
    provisions: [
      { ref: '1', kind: 'definition', reason: GIST },
      { ref: '2(1)', kind: 'duty', obligations: ['internet-access'] },
      { ref: '3', ...provision },
    ],
  });

  it('needs no reason: it says itself why nothing in it is evaluated', () => {
    const { complete, counts, unaccounted } = measureCoverage(parsedOf(alone(repealed)));
    expect(unaccounted).toEqual([]);
    expect(complete).toBe(true);
    expect(counts).toMatchObject({ encoded: 1, classified: 1, repealed: 1 });
  });

  it('says from which day, and no second day', () => {
    const codes = (provision: Loose) => issuesOf(alone(provision)).map(({ code }) => code);
    expect(codes({ kind: 'repealed' })).toEqual(['repeal-without-day']);
    expect(codes({ ...repealed, until: '2024-06-01' })).toEqual(['end-of-a-repealed']);
  });

  it('that held norms counts as repealed, not as encoded', () => {
    const ruleset = parsedOf(parseRuleset(amended(repealed, { versions: [{ until: '2024-04-30' }] })));
    expect(measureCoverage(ruleset).counts).toMatchObject({ encoded: 0, classified: 1, repealed: 1 });
  });
});

describe('amendments', () => {
  const INSTRUMENT = { type: 'X', title: 'X', status: 'in-force', enacted: '2023-01-05' };
  const amendedFrom = (...days: readonly string[]) => {
    const amendedBy = days.map((from) => ({ type: 'X', number: 1, year: 2024, from }));
    const parsed = parseRuleset(rawRuleset({ instrument: { ...INSTRUMENT, amendedBy } }));
    return parsed.ok ? [] : issuesOf(parsed).map(({ path, code }) => `${path} ${code}`);
  };

  it.each([
    ['the day before', '2023-01-04', ['instrument.amendedBy[0].from dates-out-of-order']],
    ['on the day', '2023-01-05', []],
    ['the day after', '2023-01-06', []],
  ])('come after the signing of the text: %s', (_which, day, issues) => {
    expect(amendedFrom(day)).toEqual(issues);
  });

  it('stand in the order of their days', () => {
    expect(amendedFrom('2024-05-01', '2025-01-01')).toEqual([]);
    expect(amendedFrom('2025-01-01', '2024-05-01')).toEqual([
      'instrument.amendedBy[1].from dates-out-of-order',
    ]);
  });
});

describe('an ayat that was inserted', () => {
  it('counts among the ayat of the text, though the extent counts the numbered ones', () => {
    const ruleset = parsedOf(
      parseRuleset(
        rawRuleset({
          provisions: [
            { ref: '1', kind: 'definition', reason: GIST },
            { ref: '2(1)', kind: 'duty', obligations: ['internet-access'] },
            { ref: '2(1a)', kind: 'scope', from: '2024-05-01', reason: GIST },
            { ref: '2(2)', kind: 'scope', reason: GIST },
          ],
        }),
      ),
    );
    expect(measureCoverage(ruleset).counts).toMatchObject({ pasal: 2, ayat: 3 });
  });
});
