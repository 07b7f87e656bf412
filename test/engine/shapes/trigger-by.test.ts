import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

const units = [unitOf('kominfo', 'diskominfo'), unitOf('dinkes', 'perangkat-daerah')];
const answered = (triggerBy: string | string[] | null, bearer = 'kepala-daerah') =>
  rulesetOf({
    bearer,
    duty: {
      type: 'response',
      trigger: 'lan-changed',
      triggerBy,
      event: 'lan-change-reported',
      within: 'P14D',
    },
  });
const change = (unit: string | null, on: string, about: string | null = null): Act => ({
  type: 'lan-changed',
  unit,
  on,
  about,
});
const judge = (ruleset: ReturnType<typeof answered>, events: readonly Act[], asOf: string) =>
  check(ruleset, stateOf({ units, recordsSince: '1945-08-17', events: [...events] }), asOf).findings;

describe('whose act calls for an answer', () => {
  it.each([
    ['the day before', '2024-01-14', 'not-applicable undated'],
    ['on the day', '2024-01-15', 'due 2024-01-15..2024-01-29'],
    ['on the last good day', '2024-01-29', 'due 2024-01-15..2024-01-29'],
    ['the day after', '2024-01-30', 'breached 2024-01-15..2024-01-29 breached 2024-01-30 late 1'],
  ])('an act of the office that the law names, %s', (_, asOf, line) => {
    expect(judge(answered('diskominfo'), [change('kominfo', '2024-01-15')], asOf).map(told)).toEqual([line]);
  });

  it('an act of another agency calls for nothing, and the finding says whose was awaited', () => {
    const findings = judge(answered('diskominfo'), [change('dinkes', '2024-01-15')], '2024-02-01');
    expect(findings).toMatchObject([
      { status: 'not-applicable', because: [{ code: 'no-trigger-by', by: ['diskominfo'] }] },
    ]);
    const own = answered('diskominfo', 'perangkat-daerah');
    const [here, elsewhere] = ['dinkes', 'kominfo'].map((id) =>
      judge(own, [change('dinkes', '2024-01-15')], '2024-02-01').find(({ unit }) => unit === id),
    );
    const awaited = { code: 'no-trigger-by', triggers: ['lan-changed'], by: ['diskominfo'] };
    const near = { code: 'no-call', event: null, type: 'lan-changed', on: '2024-01-15' };
    expect([here?.because, elsewhere?.because]).toEqual([[awaited, near], [awaited]]);
    expect(judge(answered(null), [change('dinkes', '2024-01-15')], '2024-02-01')).toMatchObject([
      { status: 'breached' },
    ]);
  });

  it('of several roles any will do', () => {
    const several = answered(['diskominfo', 'perangkat-daerah']);
    expect(judge(several, [change('dinkes', '2024-01-15')], '2024-01-20')).toMatchObject([{ status: 'due' }]);
  });

  it('what is done upon the act of another office is asked of everybody it concerns', () => {
    const used = rulesetOf({
      bearer: 'perangkat-daerah',
      duty: { type: 'standing', upon: 'lan-changed', triggerBy: 'diskominfo' },
    });
    const asked = (events: readonly Act[]) => judge(used, events, '2024-01-15').map(({ status }) => status);
    expect(asked([change('dinkes', '2024-01-15')])).toEqual(['not-applicable', 'not-applicable']);
    expect(asked([change('kominfo', '2024-01-15')])).toEqual(['unknown', 'unknown']);
    expect(asked([change('kominfo', '2024-01-15', 'dinkes')])).toEqual(['unknown', 'not-applicable']);
  });

  it('an act without a unit is that of an office with one holder, never that of one among many', () => {
    const nobody = [change(null, '2024-01-15')];
    expect(judge(answered('diskominfo'), nobody, '2024-01-20')).toMatchObject([{ status: 'due' }]);
    expect(judge(answered('perangkat-daerah'), nobody, '2024-01-20')).toMatchObject([
      { status: 'not-applicable' },
    ]);
  });

  describe('a party', () => {
    const byParty = (triggerBy: string | string[], bearer = 'diskominfo') => answered(triggerBy, bearer);
    const DUE = 'due 2024-01-15..2024-01-29';
    const NONE = 'not-applicable undated';

    it.each([
      ['of nobody that says what it is about', null, 'e-surat', DUE],
      ['of nobody that names nothing may be of it', null, null, 'unknown 2024-01-15..2024-01-29'],
      ['of an agency is none of its', 'dinkes', 'e-surat', NONE],
      ['of the bearer is none of its', 'kominfo', 'e-surat', NONE],
    ])('an act %s', (_, unit, about, line) => {
      const events = [change(unit, '2024-01-15', about)];
      expect(judge(byParty('pihak-ketiga'), events, '2024-01-14').map(told)).toEqual([NONE]);
      expect(judge(byParty('pihak-ketiga'), events, '2024-01-15').map(told)).toEqual([line]);
      expect(judge(byParty('pihak-ketiga'), events, '2024-01-29').map(told)).toEqual([line]);
    });

    it('whose act is not known is told, and what it was about is asked', () => {
      const [finding] = judge(byParty('pihak-ketiga'), [change(null, '2024-01-15')], '2024-02-01');
      expect(finding).toMatchObject({
        status: 'unknown',
        missing: [{ kind: 'scope', type: 'lan-changed', about: null, on: '2024-01-15' }],
      });
      expect(finding?.because.slice(0, 2)).toMatchObject([
        { code: 'trigger' },
        { code: 'scope-unknown', about: null },
      ]);
    });

    it('beside a role asks for the act of another than the bearer, unless its office is named', () => {
      const of = (triggerBy: string[], unit: string | null) =>
        judge(byParty(triggerBy), [change(unit, '2024-01-15', 'e-surat')], '2024-01-15').map(told);
      const anyOther = ['perangkat-daerah', 'pemilik-data'];
      expect(of(anyOther, 'dinkes')).toEqual([DUE]);
      expect(of(anyOther, null)).toEqual([DUE]);
      expect(of(anyOther, 'kominfo')).toEqual([NONE]);
      expect(of(['perangkat-daerah', 'diskominfo'], 'kominfo')).toEqual([DUE]);
      expect(of(['diskominfo', 'pemilik-data'], 'kominfo')).toEqual([DUE]);
    });

    it('whose act must be preceded, and upon whose act something is owed', () => {
      const before = rulesetOf({
        bearer: 'diskominfo',
        duty: {
          type: 'precondition',
          before: 'application-deployed',
          triggerBy: 'pihak-ketiga',
          requires: 'application-tested',
        },
      });
      const upon = rulesetOf({
        bearer: 'diskominfo',
        duty: { type: 'standing', upon: 'application-deployed', triggerBy: 'pihak-ketiga' },
      });
      const act = (unit: string | null, about: string | null): Act => ({
        type: 'application-deployed',
        unit,
        on: '2024-01-15',
        about,
      });
      const of = (law: typeof before, ...given: Parameters<typeof act>) =>
        judge(law, [act(...given)], '2024-01-15').map((it) => [
          it.status,
          ...it.missing.map(({ kind }) => kind),
        ]);
      expect(of(before, null, 'e-surat')).toEqual([['breached']]);
      expect(of(before, null, null)).toEqual([['unknown', 'scope']]);
      expect(of(before, 'dinkes', 'e-surat')).toEqual([['not-applicable']]);
      expect(of(upon, null, 'e-surat')).toEqual([['unknown', 'attestation']]);
      expect(of(upon, null, null)).toEqual([['unknown', 'scope']]);
      expect(of(upon, 'dinkes', 'e-surat')).toEqual([['not-applicable']]);
    });
  });

  it('an agency answers for what another did about it', () => {
    const events = [change('kominfo', '2024-01-15', 'dinkes')];
    const findings = judge(answered('diskominfo', 'perangkat-daerah'), events, '2024-01-20');
    expect(findings.filter(({ unit }) => unit === 'dinkes').map(told)).toEqual([
      'due 2024-01-15..2024-01-29',
    ]);
  });

  it('what must come first is asked only before the acts of that role', () => {
    const consent = rulesetOf({
      bearer: 'kepala-daerah',
      duty: {
        type: 'precondition',
        before: 'application-deployed',
        triggerBy: 'diskominfo',
        requires: 'application-tested',
      },
    });
    const act = (unit: string): Act => ({
      type: 'application-deployed',
      unit,
      on: '2024-01-15',
      about: null,
    });
    expect(judge(consent, [act('dinkes')], '2024-01-15')).toMatchObject([{ status: 'not-applicable' }]);
    expect(judge(consent, [act('kominfo')], '2024-01-14')).toMatchObject([{ status: 'not-applicable' }]);
    expect(judge(consent, [act('kominfo')], '2024-01-15')).toMatchObject([
      { status: 'breached', breachedFrom: '2024-01-15' },
    ]);
  });
});
