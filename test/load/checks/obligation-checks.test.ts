import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import { issuesOf } from '../../fixtures/parsed.ts';
import { rawObligation, withObligation } from '../../fixtures/raw-rulesets.ts';
import { refused, refusedWhole } from '../../fixtures/refusals.ts';

const once = (event: unknown) => ({ type: 'once', event });
const recurring = (changes: object = {}) => ({
  type: 'recurring',
  event: 'lan-changed',
  every: 'P1Y',
  window: 'calendar-year',
  ...changes,
});
const review = { type: 'milestones', event: 'roadmap-reviewed', document: 'spbe-roadmap', at: ['mid-term'] };

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

  test('those whose acts call are declared roles or parties', () => {
    const called = (triggerBy: string | readonly string[]) =>
      refused({
        duty: { type: 'response', trigger: 'lan-changed', triggerBy, event: 'lan-change-reported' },
      });
    expect(called(['diskominfo', 'pihak-ketiga'])).toEqual([]);
    expect(called('pihak-keempat')).toEqual([['unknown-party', 'obligations[0].duty.triggerBy']]);
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
    const versions = [
      { until: '2023-12-31', duty: recurring() },
      { from: '2024-01-01', transition: 'former' },
    ];
    expect(refused({ duty: recurring({ window: 'rolling' }), readings, versions })).toEqual([
      ['default-is-not-the-window', 'obligations[0].readings.default'],
    ]);
  });
});
