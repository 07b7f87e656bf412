import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import { contractOf, issuesOf } from '../../fixtures/parsed.ts';
import { rawObligation, rawRuleset, withObligation } from '../../fixtures/raw-rulesets.ts';
import { refused, refusedWhole } from '../../fixtures/refusals.ts';

const label = { id: 'x', en: 'y' };

describe('provisions', () => {
  const provision = (ref: string, changes: object = { reason: label }) => ({
    ref,
    kind: 'scope',
    ...changes,
  });
  const duty = (ref: string, ...obligations: readonly string[]) => ({ ref, kind: 'duty', obligations });

  test('hold every place that is cited or pointed to, or one around it', () => {
    expect(refused({ cites: ['2(1)', '2(1)a', '1#5'], see: ['1', '1a'] })).toEqual([]);
    expect(refused({ cites: ['2(1)', '2(3)'], see: ['3'] })).toEqual([['unlisted-provisions', 'provisions']]);
    const [told] = issuesOf(parseRuleset(withObligation({ cites: ['2(1)', '2(3)'], see: ['3', '2(3)'] })));
    expect(told?.expected).toBe(
      '{ ref: "2(3)", kind: duty, obligations: [internet-access] }, { ref: "3", kind: duty, obligations: [internet-access] }',
    );
    expect(refused({ cites: ['2(1)', '2'] })).toEqual([['unknown-provision', 'obligations[0].cites[1]']]);
  });

  test('list the obligations that stand in them', () => {
    expect(refused({ cites: ['2(2)'] })).toEqual([
      ['not-listed-by-its-provision', 'obligations[0].cites[0]'],
    ]);
    expect(refused({ cites: ['2(1)b'] })).toEqual([]);
    const provisions = [
      provision('1'),
      duty('2(1)', 'internet-access'),
      provision('2(1)b'),
      provision('2(2)'),
    ];
    expect(refusedWhole({ provisions, obligations: [rawObligation({ cites: ['2(1)b'] })] })).toEqual([
      ['not-listed-by-its-provision', 'obligations[0].cites[0]'],
    ]);
  });

  test('stand once each in the order of the law', () => {
    const provisions = [
      duty('2(1)', 'internet-access'),
      provision('10'),
      provision('9A'),
      provision('9'),
      provision('9'),
    ];
    expect(refusedWhole({ extent: null, provisions })).toEqual([
      ['duplicate-provision', 'provisions[4].ref'],
      ['provision-out-of-order', 'provisions[2].ref'],
      ['provision-out-of-order', 'provisions[3].ref'],
    ]);
  });

  test('list obligations that exist', () => {
    const provisions = [provision('1'), duty('2(1)', 'internet-access', 'internet-acces'), provision('2(2)')];
    expect(refusedWhole({ provisions })).toEqual([['unknown-obligation', 'provisions[1].obligations[1]']]);
  });

  test('leave no Pasal and no ayat of the text unaccounted for', () => {
    const [first, second] = [provision('1'), duty('2(1)', 'internet-access')];
    expect(contractOf(parseRuleset(rawRuleset({ provisions: [first, second] })))).toEqual([
      {
        code: 'unaccounted-provision',
        path: 'provisions',
        message: 'the provisions have no entry for Pasal 2 ayat (2)',
        expected: 'an entry for each; of an excerpt no "extent" at all',
        found: 'nothing',
      },
    ]);
    expect(refusedWhole({ provisions: [second, provision('2(2)')] })).toEqual([
      ['unaccounted-provision', 'provisions'],
    ]);
    expect(refusedWhole({ provisions: [second], extent: undefined })).toEqual([]);
  });

  test('lie within the text', () => {
    const raw = [
      provision('1'),
      provision('1(1)'),
      provision('2'),
      duty('2(1)', 'internet-access'),
      provision('2(2)'),
      provision('2(3)'),
      provision('3'),
    ];
    expect(refusedWhole({ provisions: raw })).toEqual([
      ['provision-outside-extent', 'provisions[1].ref'],
      ['provision-outside-extent', 'provisions[2].ref'],
      ['provision-outside-extent', 'provisions[5].ref'],
      ['provision-outside-extent', 'provisions[6].ref'],
    ]);
  });

  test('run without a hole in the numbers, an inserted Pasal and ayat beside them', () => {
    const provisions = [
      provision('1'),
      duty('2(1)', 'internet-access'),
      provision('2(1a)'),
      provision('2(2)'),
      provision('2A'),
      provision('4'),
    ];
    expect(refusedWhole({ provisions, extent: { 1: 0, 2: 2, '2A': 0, 4: 0 } })).toEqual([
      ['hole-in-extent', 'extent'],
    ]);
    expect(refusedWhole({ provisions: provisions.slice(0, 5), extent: { 1: 0, 2: 2, '2A': 0 } })).toEqual([]);
  });

  test('are told once where many are missing, what follows one another as one', () => {
    const extent = { 2: 4, 6: 2, 7: 1, 8: 0, 11: 0 };
    const provisions = [duty('2(1)', 'internet-access'), provision('2(3)'), provision('11')];
    expect(contractOf(parseRuleset(rawRuleset({ extent, provisions })))).toMatchObject([
      {
        path: 'extent',
        message: '"extent", which goes to Pasal 11, lacks Pasal 1, Pasal 3 to Pasal 5, Pasal 9 to Pasal 10',
      },
      {
        path: 'provisions',
        message: 'the provisions have no entry for Pasal 2 ayat (2), Pasal 2 ayat (4), Pasal 6 to Pasal 8',
      },
    ]);
  });

  test('number no more than a citation can name', () => {
    expect(refusedWhole({ extent: { 1: 0, 2: 2, 3: 1e15, 12345: 0 } })).toEqual([
      ['out-of-range', 'extent.3'],
      ['invalid-key', 'extent.12345'],
    ]);
  });

  test('have obligations or a reason', () => {
    const provisions = [
      provision('1', {}),
      duty('2(1)', 'internet-access'),
      provision('2(2)', { obligations: [] }),
    ];
    expect(refusedWhole({ provisions })).toEqual([
      ['untreated-provision', 'provisions[0]'],
      ['untreated-provision', 'provisions[2]'],
    ]);
  });
});
