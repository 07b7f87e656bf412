import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { codesOf, issuesOf } from '../fixtures/parsed.ts';
import { rawObligation, rawRuleset, withObligation } from '../fixtures/raw-rulesets.ts';

const label = { id: 'x', en: 'y' };
const once = (event: unknown) => ({ type: 'once', event });
const recurring = (changes: object = {}) => ({
  type: 'recurring',
  event: 'lan-changed',
  every: 'P1Y',
  window: 'calendar-year',
  ...changes,
});
const review = { type: 'milestones', event: 'roadmap-reviewed', document: 'spbe-roadmap', at: ['mid-term'] };
const refused = (changes: Record<string, unknown>) => codesOf(parseRuleset(withObligation(changes)));
const refusedWhole = (changes: Record<string, unknown>) => codesOf(parseRuleset(rawRuleset(changes)));

test('obligation ids are unique', () => {
  expect(refusedWhole({ obligations: [rawObligation(), rawObligation()] })).toEqual([
    ['duplicate-id', 'obligations[1].id'],
  ]);
});

describe('topics', () => {
  test('are declared, and so are their aspects', () => {
    expect(refused({ topic: 'spbe-monitoring.report' })).toEqual([]);
    expect(refused({ topic: 'spbe-monitorin' })).toEqual([['unknown-topic', 'obligations[0].topic']]);
    expect(refused({ topic: 'spbe-monitoring.reprot' })).toEqual([['unknown-topic', 'obligations[0].topic']]);
    expect(issuesOf(parseRuleset(withObligation({ topic: 'spbe-monitoring.reprot' })))[0]?.message).toBe(
      '"topic" of obligations[0] ("internet-access") names "spbe-monitoring.reprot", which is not a declared topic, or one with a declared aspect, did you mean "spbe-monitoring.report"?',
    );
  });
});

describe('bearers and counterparties', () => {
  test('bearers are declared roles', () => {
    expect(refused({ bearer: { each: ['diskominfo', 'dinas'] }, per: 'unit' })).toEqual([
      ['unknown-role', 'obligations[0].bearer.each[1]'],
      ['unknown-role', 'obligations[0].per'],
    ]);
    expect(refused({ bearer: 'pihak-ketiga' })).toEqual([['unknown-role', 'obligations[0].bearer']]);
  });

  test('counterparties and those through whom are declared roles or parties', () => {
    expect(refused({ counterparty: 'pihak-ketiga', via: 'diskominfo' })).toEqual([]);
    expect(refused({ counterparty: 'pihak-keempat', via: { any: ['diskominfo', 'kominfo'] } })).toEqual([
      ['unknown-party', 'obligations[0].counterparty'],
      ['unknown-party', 'obligations[0].via.any[1]'],
    ]);
  });
});

describe('what a duty speaks of', () => {
  test('is a declared event', () => {
    expect(refused({ duty: once(['lan-changed', 'lan-chnged']) })).toEqual([
      ['unknown-event-type', 'obligations[0].duty.event[1]'],
    ]);
    expect(refused({ duty: { type: 'precondition', before: 'a', requires: 'b' } })).toEqual([
      ['unknown-event-type', 'obligations[0].duty.before'],
      ['unknown-event-type', 'obligations[0].duty.requires'],
    ]);
  });

  test('is, as a trigger, a declared event or document', () => {
    const response = (trigger: string) => ({
      duty: { type: 'response', trigger, event: 'lan-change-reported' },
    });
    expect(refused(response('lan-changed'))).toEqual([]);
    expect(refused(response('spbe-roadmap'))).toEqual([]);
    expect(refused(response('spbe-map'))).toEqual([['unknown-event-type', 'obligations[0].duty.trigger']]);
  });

  test('is a declared document in a declared form', () => {
    expect(refused({ duty: { type: 'document', document: 'spbe-map', form: 'surat-edaran' } })).toEqual([
      ['unknown-document-type', 'obligations[0].duty.document'],
      ['unknown-form', 'obligations[0].duty.form'],
    ]);
  });

  test('is, as an attestation, under no name that a declared fact bears', () => {
    const provisions = [{ ref: '2(1)', kind: 'duty', obligations: ['website-domain'] }];
    const named = (duty: object) =>
      refusedWhole({
        extent: null,
        provisions,
        obligations: [rawObligation({ id: 'website-domain', topic: 'website-domain', duty })],
      });
    expect(named({ type: 'standing' })).toEqual([['attestation-named-as-fact', 'obligations[0].id']]);
    expect(named({ type: 'standing', requires: { in: ['.go.id', { var: 'website-domain' }] } })).toEqual([]);
  });
});

describe('conditions', () => {
  test('are well typed where a duty applies and where it stands', () => {
    expect(refused({ applies: { var: 'service-desk-staff' } })).toEqual([
      ['condition-not-boolean', 'obligations[0].applies'],
    ]);
    expect(refused({ duty: { type: 'standing', requires: { var: 'uses-oficial-email' } } })).toEqual([
      ['unknown-fact', 'obligations[0].duty.requires.var'],
    ]);
    expect(refused({ applies: null, duty: { type: 'standing', requires: null } })).toEqual([]);
  });
});

describe('windows', () => {
  test('belong to a duty that recurs at an interval, and to no other', () => {
    expect(refused({ duty: recurring({ window: null }) })).toEqual([
      ['missing-window', 'obligations[0].duty.window'],
    ]);
    expect(refused({ duty: recurring({ every: null }) })).toEqual([
      ['window-without-interval', 'obligations[0].duty.window'],
    ]);
    expect(refused({ duty: recurring({ every: null, window: null }) })).toEqual([]);
  });

  test.each(['P1M', 'P2M', 'P3M', 'P4M', 'P6M', 'P12M', 'P1Y', 'P2Y', 'P24M'])(
    'of the calendar may last %s',
    (every) => {
      expect(refused({ duty: recurring({ every }) })).toEqual([]);
    },
  );

  test.each(['P5M', 'P7M', 'P18M', 'P1Y6M', 'P14D', 'P2W', 'P1Y1D'])(
    'of the calendar may not last %s',
    (every) => {
      expect(refused({ duty: recurring({ every }) })).toEqual([
        ['uneven-calendar-window', 'obligations[0].duty.window'],
      ]);
      expect(refused({ duty: recurring({ every, window: 'rolling' }) })).toEqual([]);
      const readings = { default: 'rolling', rivals: ['calendar-blocks'] };
      expect(refused({ duty: recurring({ every, window: 'rolling' }), readings })).toEqual([
        ['uneven-calendar-window', 'obligations[0].readings.rivals[0]'],
      ]);
    },
  );
});

describe('readings', () => {
  test('fit the shape of the duty', () => {
    expect(
      refused({ duty: recurring(), readings: { default: 'calendar-year', rivals: ['rolling'] } }),
    ).toEqual([]);
    expect(
      refused({
        duty: review,
        readings: { default: 'document-years', rivals: ['by-midpoint', 'substitute'] },
      }),
    ).toEqual([]);
    expect(
      refused({ duty: recurring(), readings: { default: 'calendar-year', rivals: ['by-midpoint'] } }),
    ).toEqual([['reading-of-another-shape', 'obligations[0].readings.rivals[0]']]);
    expect(refused({ duty: review, readings: { default: 'rolling', rivals: [] } })).toEqual([
      ['reading-of-another-shape', 'obligations[0].readings.default'],
    ]);
  });

  test('stand only where there is something to read', () => {
    const readings = { default: 'rolling', rivals: [] };
    expect(refused({ readings })).toEqual([['readings-without-choice', 'obligations[0].readings']]);
    expect(refused({ duty: recurring({ every: null, window: null }), readings })).toEqual([
      ['readings-without-choice', 'obligations[0].readings'],
    ]);
  });

  test('have the window of the duty as default, and rivals that differ', () => {
    expect(
      refused({
        duty: recurring(),
        readings: { default: 'rolling', rivals: ['rolling', 'anniversary', 'anniversary'] },
      }),
    ).toEqual([
      ['repeated-reading', 'obligations[0].readings.rivals[0]'],
      ['repeated-reading', 'obligations[0].readings.rivals[2]'],
      ['default-is-not-the-window', 'obligations[0].readings.default'],
    ]);
  });

  test('of a dated version are held against the duty of that version', () => {
    const readings = { default: 'rolling', rivals: ['anniversary'] };
    const versions = [{ until: '2023-12-31', duty: recurring() }, { from: '2024-01-01' }];
    expect(refused({ duty: recurring({ window: 'rolling' }), readings, versions })).toEqual([
      ['default-is-not-the-window', 'obligations[0].readings.default'],
    ]);
  });
});

describe('dated versions', () => {
  const versions = (...list: readonly object[]) => refused({ versions: list });

  test('that follow one another day by day are accepted, in any order', () => {
    expect(
      versions({ until: '2023-12-31' }, { from: '2024-01-01', until: '2024-12-31' }, { from: '2025-01-01' }),
    ).toEqual([]);
    expect(versions({ from: '2024-01-01' }, { until: '2023-12-31' })).toEqual([]);
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

describe('provisions', () => {
  const provision = (ref: string, changes: object = { reason: label }) => ({
    ref,
    kind: 'scope',
    ...changes,
  });
  const duty = (ref: string, ...obligations: readonly string[]) => ({ ref, kind: 'duty', obligations });

  test('hold every place that is cited or pointed to, or one around it', () => {
    expect(refused({ cites: ['2(1)', '2(1)a', '1#5'], see: ['1', '1a'] })).toEqual([]);
    expect(refused({ cites: ['2(1)', '2(3)'], see: ['3'] })).toEqual([
      ['unknown-provision', 'obligations[0].cites[1]'],
      ['unknown-provision', 'obligations[0].see[0]'],
    ]);
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
    expect(issuesOf(parseRuleset(rawRuleset({ provisions: [first, second] })))).toEqual([
      {
        code: 'unaccounted-provision',
        path: 'provisions',
        message: 'Pasal 2 ayat (2) has no entry among the provisions',
        expected: 'an entry "2(2)"',
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
      ['hole-in-extent', 'extent.3'],
    ]);
    expect(refusedWhole({ provisions: provisions.slice(0, 5), extent: { 1: 0, 2: 2, '2A': 0 } })).toEqual([]);
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
