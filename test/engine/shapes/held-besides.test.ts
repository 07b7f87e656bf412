import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

/*
 * "Permohonan diajukan setelah audit internal oleh unit pengawasan": the unit within each agency is told as a role of the
 * agency itself, which many hold.
 */
const INNER = 'penyelenggara-layanan-spbe';
const OUTER = 'perangkat-daerah';
const inner = unitOf('dinkes', OUTER, INNER);
const audited = (unit: string | null, on: string, about: string | null = 'e-surat'): Act => ({
  type: 'application-tested',
  unit,
  on,
  about,
});
const deployed: Act = {
  id: 'd1',
  type: 'application-deployed',
  unit: 'dinkes',
  on: '2024-05-01',
  about: 'e-surat',
};

const preceded = (requiresBy: string) =>
  rulesetOf({
    bearer: OUTER,
    duty: {
      type: 'precondition',
      before: 'application-deployed',
      requires: 'application-tested',
      requiresBy,
    },
  });
const answered = rulesetOf({
  bearer: OUTER,
  duty: {
    type: 'response',
    trigger: 'application-deployed',
    event: 'application-tested',
    answerBy: INNER,
    within: 'P14D',
  },
});

type Law = typeof answered;
const findingOf = (law: Law, act: Act, units = [inner], asOf = '2024-06-01') =>
  check(law, stateOf({ units, recordsSince: '1945-08-17', events: [deployed, act] }), asOf).findings.find(
    ({ unit }) => unit === 'dinkes',
  );
const asked = [{ kind: 'holder', name: INNER }];

describe('an act of a role that the bearing unit holds besides', () => {
  it('before another leaves open as which it was done, and who holds the role is asked', () => {
    expect(findingOf(preceded(INNER), audited('dinkes', '2024-05-01'))).toMatchObject({
      status: 'unknown',
      missing: asked,
      because: expect.arrayContaining([expect.objectContaining({ code: 'act', on: '2024-05-01' })]),
    });
    expect(findingOf(preceded(INNER), audited('dinkes', '2024-05-02'))).toMatchObject({ status: 'breached' });
  });

  it('as an answer does so in time, and is none too late', () => {
    expect(findingOf(answered, audited('dinkes', '2024-05-15'))).toMatchObject({
      status: 'unknown',
      missing: asked,
    });
    const late = findingOf(answered, audited('dinkes', '2024-05-16'));
    expect(late === undefined ? '' : told(late)).toBe(
      'breached 2024-05-01..2024-05-15 breached 2024-05-16 late 17',
    );
  });

  it('is known where the inner unit is a unit of its own', () => {
    const units = [unitOf('dinkes', OUTER), unitOf('upi', INNER)];
    expect(findingOf(preceded(INNER), audited('upi', '2024-05-01'), units)).toMatchObject({ status: 'met' });
    expect(findingOf(answered, audited('upi', '2024-05-15'), units)).toMatchObject({ status: 'met' });
  });

  it('is that of another where the role is the bearer’s own, or another one holds it', () => {
    expect(findingOf(preceded(OUTER), audited('dinkes', '2024-05-01'))).toMatchObject({ status: 'breached' });
    const alone = [unitOf('dinkes', OUTER)];
    expect(findingOf(preceded(INNER), audited('dinkes', '2024-05-01'), alone)).toMatchObject({
      status: 'breached',
    });
  });
});
