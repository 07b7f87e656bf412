import { describe, expect, test } from 'vitest';
import { rawObligation } from '../../fixtures/raw-rulesets.ts';
import { refused, refusedWhole } from '../../fixtures/refusals.ts';

const label = { id: 'x', en: 'y' };
const once = (event: unknown) => ({ type: 'once', event });

describe('dated versions', () => {
  const former = { transition: 'former' };
  const versions = (...list: readonly object[]) => refused({ versions: list });

  test('that follow one another day by day are accepted, in any order', () => {
    expect(
      versions(
        { until: '2023-12-31' },
        { from: '2024-01-01', until: '2024-12-31', ...former },
        { from: '2025-01-01', ...former },
      ),
    ).toEqual([]);
    expect(versions({ from: '2024-01-01', ...former }, { until: '2023-12-31' })).toEqual([]);
  });

  test('say what becomes of what the wording before them began, and only then', () => {
    const place = 'obligations[0].versions[1].transition';
    expect(versions({ until: '2023-12-31' }, { from: '2024-01-01' })).toEqual([
      ['missing-transition', place],
    ]);
    expect(versions({ from: '2024-01-01', transition: 'carried-over' }, { until: '2023-12-31' })).toEqual([]);
    expect(
      versions(
        { until: '2023-12-30' },
        { from: '2023-12-31', until: '2023-12-31', gap: true },
        { from: '2024-01-01', ...former },
      ),
    ).toEqual([['transition-without-former', 'obligations[0].versions[2].transition']]);
    const duty = { type: 'once', event: 'sop-adopted' };
    expect(
      versions({ until: '2023-12-31' }, { from: '2024-01-01', transition: 'carried-over', duty }),
    ).toEqual([['carried-over-into-another-shape', place]]);
  });

  test('that overlap by a day are refused', () => {
    expect(versions({ until: '2023-12-31' }, { from: '2023-12-31' })).toEqual([
      ['overlapping-versions', 'obligations[0].versions[1].from'],
    ]);
    expect(versions({ from: '2023-01-01' }, { from: '2024-01-01' })).toEqual([
      ['overlapping-versions', 'obligations[0].versions[1].from'],
    ]);
  });

  test('that leave a day unsaid are refused, unless the gap is declared', () => {
    const [before, after] = [{ until: '2023-12-30' }, { from: '2024-01-01' }];
    expect(versions(before, after)).toEqual([['undeclared-gap', 'obligations[0].versions[1].from']]);
    expect(versions(before, { from: '2023-12-31', until: '2023-12-31', gap: true }, after)).toEqual([]);
  });

  test('do not end before they begin, and a gap says nothing', () => {
    expect(versions({ from: '2024-01-02', until: '2024-01-01' })).toEqual([
      ['ends-before-it-begins', 'obligations[0].versions[0].until'],
    ]);
    expect(versions({ gap: true, word: 'wajib', note: null })).toEqual([
      ['content-in-a-gap', 'obligations[0].versions[0].word'],
    ]);
  });
});

describe('words of its own', () => {
  test('add to the shared ones, and are known to the rest of the ruleset', () => {
    const vocabulary = {
      roles: { camat: { holders: 'many', implies: ['perangkat-daerah'], label } },
      topics: { 'village-service': { group: 'villages', label } },
      groups: { villages: { label } },
      aspects: { speed: { label } },
      events: { 'village-connected': { label } },
    };
    const obligations = [
      rawObligation({ bearer: 'camat', topic: 'village-service.speed', duty: once('village-connected') }),
    ];
    expect(refusedWhole({ vocabulary, obligations })).toEqual([]);
  });

  test('never give a shared word another meaning, but may repeat it', () => {
    const shared = { label: { id: 'Arsitektur SPBE', en: 'SPBE architecture' } };
    expect(refusedWhole({ vocabulary: { documents: { 'spbe-architecture': shared } } })).toEqual([]);
    expect(refusedWhole({ vocabulary: { documents: { 'spbe-architecture': { label } } } })).toEqual([
      ['redefined-word', 'vocabulary.documents.spbe-architecture'],
    ]);
  });

  test('name declared roles and groups, values for a choice only, and no reserved word', () => {
    const vocabulary = {
      roles: { camat: { holders: 'many', implies: ['perangkat-desa'], label } },
      topics: { 'village-service': { group: 'village', label } },
      facts: {
        tier: { type: 'choice', label, question: label },
        speed: { type: 'number', values: ['1'], label, question: label },
        roles: { type: 'text', label, question: label },
      },
    };
    expect(refusedWhole({ vocabulary })).toEqual([
      ['unknown-role', 'vocabulary.roles.camat.implies[0]'],
      ['unknown-group', 'vocabulary.topics.village-service.group'],
      ['values-of-no-choice', 'vocabulary.facts.tier.values'],
      ['values-of-no-choice', 'vocabulary.facts.speed.values'],
      ['reserved-word', 'vocabulary.facts.roles'],
    ]);
  });
});

describe('the days of the instrument', () => {
  const instrument = (changes: object) =>
    refusedWhole({ instrument: { type: 'Peraturan Bupati', title: 'SPBE', status: 'in-force', ...changes } });

  test('follow one another', () => {
    expect(
      instrument({
        enacted: '2023-01-05',
        promulgated: '2023-01-05',
        inForceFrom: '2023-01-05',
        inForceUntil: '2023-01-05',
      }),
    ).toEqual([]);
    expect(
      instrument({
        enacted: '2023-01-05',
        promulgated: '2023-01-04',
        inForceFrom: '2023-01-03',
        inForceUntil: '2023-01-02',
      }),
    ).toEqual([
      ['dates-out-of-order', 'instrument.promulgated'],
      ['dates-out-of-order', 'instrument.inForceFrom'],
      ['ends-before-it-begins', 'instrument.inForceUntil'],
    ]);
  });

  test('are not supposed before the signature, and a draft has not been promulgated', () => {
    expect(
      instrument({ enacted: '2023-01-05', assumption: { inForceFrom: '2023-01-04', reason: label } }),
    ).toEqual([['dates-out-of-order', 'instrument.assumption.inForceFrom']]);
    expect(instrument({ status: 'draft', promulgated: '2023-01-05' })).toEqual([
      ['promulgated-draft', 'instrument.promulgated'],
    ]);
  });
});
