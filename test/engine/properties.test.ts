import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { compileLaw } from '../../src/engine/compile/compile-ruleset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { toDay, toPlainDate } from '../../src/model/plain-date.ts';
import type { Report } from '../../src/model/report.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import type { Status } from '../../src/model/terms.ts';
import { dayOf } from '../fixtures/days.ts';

const compiled = rulesets.map((ruleset) => compileLaw(ruleset));
const inForceFrom = '2022-07-22';

const day = fc.integer({ min: dayOf('2021-01-01'), max: dayOf('2027-12-31') }).map(toPlainDate);
const event = fc.record({
  type: fc.constantFrom(
    'lan-diagram-submitted',
    'lan-changed',
    'lan-change-reported',
    'infrastructure-audited',
    'ict-audited',
    'spbe-monitored',
    'spbe-monitoring-reported',
    'architecture-reviewed',
    'application-tested',
    'application-deployed',
    'application-handed-over',
    'data-backed-up',
  ),
  unit: fc.constantFrom('kominfo', 'dinkes', 'disdik', null),
  on: day,
  about: fc.constantFrom('app-1', 'app-2', null),
});
const state: fc.Arbitrary<StateInput> = fc.record({
  organization: fc.constant({ id: 'kab-contoh' }),
  recordsSince: fc.option(day),
  units: fc.constant([
    { id: 'kominfo', roles: ['diskominfo'] },
    { id: 'dinkes', roles: ['perangkat-daerah', 'pusat-data'], facts: { 'uses-intra-network': true } },
    { id: 'disdik', roles: ['perangkat-daerah'] },
  ]),
  documents: fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        type: fc.constantFrom('spbe-architecture', 'spbe-roadmap'),
        from: day,
        years: fc.integer({ min: 1, max: 6 }),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    )
    .map((papers) =>
      papers.map(({ years, from, ...rest }) => ({
        ...rest,
        from,
        to: toPlainDate(toDay(from) + 365 * years),
      })),
    ),
  events: fc.array(event, { maxLength: 12 }),
});
const ruleset = fc.constantFrom(...compiled);

const keyOf = ({ obligation, unit, occurrence, window }: Finding) =>
  JSON.stringify([obligation, unit, occurrence, window?.from ?? null, window?.to ?? null]);
const FAILED: readonly Status[] = ['breached', 'met-late'];

function check(target: (typeof compiled)[number], input: StateInput, asOf: string): Report {
  return checkCompliance(target, input, { asOf, inForceFrom });
}

describe('whatever the state', () => {
  it('the order of units, documents and events never matters', () => {
    fc.assert(
      fc.property(ruleset, state, day, (target, input, asOf) => {
        const turned = {
          ...input,
          units: [...(input.units ?? [])].reverse(),
          documents: [...(input.documents ?? [])].reverse(),
          events: [...(input.events ?? [])].reverse(),
        };
        expect(JSON.stringify(check(target, turned, asOf))).toBe(JSON.stringify(check(target, input, asOf)));
      }),
      { numRuns: 40 },
    );
  });

  it('a breach that is certain stays a breach: a later day, or a later event, never makes it good', () => {
    fc.assert(
      fc.property(ruleset, state, day, fc.nat({ max: 900 }), (target, input, asOf, more) => {
        const later = toPlainDate(toDay(asOf) + more);
        const before = check(target, input, asOf).findings.filter(
          ({ status, window }) => status === 'breached' && window !== null,
        );
        const after = new Map(
          check(target, input, later).findings.map((finding) => [keyOf(finding), finding]),
        );
        for (const finding of before) expect(FAILED).toContain(after.get(keyOf(finding))?.status);
      }),
      { numRuns: 60 },
    );
  });

  it('a window that was met stays met', () => {
    fc.assert(
      fc.property(ruleset, state, day, fc.nat({ max: 900 }), (target, input, asOf, more) => {
        const later = toPlainDate(toDay(asOf) + more);
        const before = check(target, input, asOf).findings.filter(
          ({ status, window }) => status === 'met' && window !== null,
        );
        const after = new Map(
          check(target, input, later).findings.map((finding) => [keyOf(finding), finding]),
        );
        for (const finding of before) expect(after.get(keyOf(finding))?.status).toBe('met');
      }),
      { numRuns: 60 },
    );
  });

  it('the days of a finding fit one another', () => {
    fc.assert(
      fc.property(ruleset, state, day, (target, input, asOf) => {
        for (const finding of check(target, input, asOf).findings) {
          if (finding.status === 'breached' || finding.status === 'met-late') {
            if (finding.breachedFrom !== null) expect(finding.daysLate).toBeGreaterThanOrEqual(1);
            if (finding.window !== null) expect(finding.breachedFrom).not.toBeNull();
          } else {
            expect([finding.breachedFrom, finding.daysLate]).toEqual([null, null]);
          }
          expect(finding.metOn === null || finding.metOn <= asOf).toBe(true);
          if (finding.status === 'due') expect((finding.dueOn ?? '') >= asOf).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the counts add up, and every violation and unknown has its finding', () => {
    fc.assert(
      fc.property(ruleset, state, day, (target, input, asOf) => {
        const { summary, findings, violations, unknowns, deadlines } = check(target, input, asOf);
        const { total, ...counts } = summary.all;
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(total).toBe(findings.length);
        expect(summary.recorded.total + summary.attested.total).toBe(total);
        expect(violations).toEqual(findings.filter(({ status }) => status === 'breached'));
        const waiting = new Set(unknowns.flatMap(({ obligations }) => obligations));
        for (const { status, obligation } of findings)
          if (status === 'unknown') expect(waiting).toContain(obligation);
        expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(deadlines.map(({ dueOn }) => dueOn).sort());
        expect(new Set(findings.map(({ obligation }) => obligation)).size).toBe(target.obligations.length);
      }),
      { numRuns: 60 },
    );
  });

  it('inputs are never changed, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(ruleset, state, day, (target, input, asOf) => {
        const before = JSON.stringify(input);
        const frozen = deepFreeze(structuredClone(input));
        expect(JSON.stringify(check(target, frozen, asOf))).toBe(JSON.stringify(check(target, input, asOf)));
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
