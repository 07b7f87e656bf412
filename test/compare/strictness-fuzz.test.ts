import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRulesets } from '../../src/compare/align-rulesets.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { prepareArena } from '../../src/compare/witness/arena.ts';
import { searchWitness } from '../../src/compare/witness/search-witness.ts';
import { compileLaw } from '../../src/engine/compile/compile-ruleset.ts';
import { dateOf } from '../fixtures/days.ts';
import { onlyTopic, rerun } from '../fixtures/diffs.ts';
import { mirror } from '../fixtures/mirror.ts';
import { isOutstanding } from '../fixtures/outstanding.ts';
import { type NormInput, regulation } from '../fixtures/rulesets.ts';

const period = fc.constantFrom('P1M', 'P6M', 'P1Y', 'P18M', 'P2Y', 'P5Y');
const act = fc.constantFrom('lan-diagram-submitted', 'infrastructure-audited');

// A period that does not fit the calendar has no calendar windows.
const recurring = fc
  .record({
    type: fc.constant('recurring'),
    event: fc.oneof(act, fc.constant(['lan-diagram-submitted', 'infrastructure-audited'])),
    every: period,
    atLeast: fc.integer({ min: 1, max: 2 }),
    window: fc.constantFrom(
      'calendar',
      'calendar-year',
      'calendar-blocks',
      'pro-rata',
      'anniversary',
      'rolling',
    ),
  })
  .filter(({ every, window }) => every !== 'P18M' || window === 'anniversary' || window === 'rolling');
const reported = fc.record({
  type: fc.constant('recurring'),
  event: act,
  every: fc.constantFrom('P3M', 'P6M', 'P1Y', 'P2Y'),
  window: fc.constantFrom('calendar', 'pro-rata', 'anniversary'),
  dueAfter: fc.constantFrom('P10D', 'P1M', 'P3M'),
});
const byDayOfYear = fc.record({
  type: fc.constant('recurring'),
  event: act,
  every: fc.constant('P1Y'),
  window: fc.constantFrom('calendar', 'pro-rata'),
  dueOn: fc.constantFrom(null, { month: 6, day: 30 }, { month: 12, day: 15 }),
});
const byDayOfMonth = fc
  .record({
    type: fc.constant('recurring'),
    event: act,
    every: fc.constantFrom('P1M', 'P1Y'),
    window: fc.constantFrom('calendar', 'pro-rata'),
    months: fc.constant(null),
    dueOn: fc.constantFrom(null, { day: 10 }, { day: 31 }),
  })
  .map((duty) => (duty.every === 'P1Y' && duty.dueOn !== null ? { ...duty, months: [4, 10] } : duty));
const inMonths = fc.record({
  type: fc.constant('recurring'),
  event: act,
  every: fc.constant('P1Y'),
  window: fc.constantFrom('calendar', 'calendar-year', 'pro-rata'),
  months: fc.constantFrom(null, [4], [10], [4, 10]),
});
const regularly = fc.record({ type: fc.constant('recurring'), event: act });
const milestones = fc.record({
  type: fc.constant('milestones'),
  event: act,
  document: fc.constantFrom('spbe-architecture', null),
  at: fc.constantFrom(['mid-term'], ['final-year'], ['mid-term', 'final-year']),
});
const response = fc.record({
  type: fc.constant('response'),
  trigger: fc.constant('lan-changed'),
  event: act,
  within: fc.option(fc.constantFrom('P7D', 'P14D', 'P1M', 'P30D')),
});
const once = fc.record({
  type: fc.constant('once'),
  event: act,
  by: fc.option(fc.constantFrom('2024-06-30', '2025-12-31')),
});
const form = fc.option(fc.constantFrom('peraturan-kepala-daerah', 'keputusan-kepala-daerah'));
const paper = fc.record({
  type: fc.constant('document'),
  document: fc.constant('spbe-architecture'),
  form,
});
const quality = fc.record({
  type: fc.constant('document-quality'),
  document: fc.constant('spbe-architecture'),
  term: fc.option(
    fc.constantFrom<unknown>('P4Y', 'P5Y', { atMost: 'P5Y' }, { lessThan: 'P5Y' }, { atLeast: 'P5Y' }),
  ),
  form,
  contents: fc.constantFrom(['satu'], ['satu', 'dua']),
});

const norm = fc.record({
  duty: fc.oneof(
    recurring,
    reported,
    inMonths,
    byDayOfYear,
    byDayOfMonth,
    regularly,
    milestones,
    response,
    once,
    paper,
    quality,
  ),
  strength: fc.constantFrom('wajib', 'harus', 'dapat'),
  bearer: fc.constantFrom(
    'perangkat-daerah',
    'perangkat-daerah-mandiri-tik',
    'diskominfo',
    null,
    { each: ['diskominfo', 'bappeda'] },
    { jointly: ['bappeda', 'diskominfo'] },
    { any: ['diskominfo', 'bappeda'] },
  ),
  applies: fc.constantFrom(
    null,
    { var: 'uses-intra-network' },
    { and: [{ var: 'uses-intra-network' }, { var: 'data-in-data-centre' }] },
    { '>=': [{ var: 'service-desk-staff' }, 2] },
  ),
});

type Drawn = { readonly duty: { readonly type: string; readonly document?: unknown } };

// The loader demands the reading beside a duty that has one.
function withReadings(drawn: Drawn): NormInput {
  const dated = drawn.duty.type === 'milestones' && drawn.duty.document !== null;
  const readings = dated ? { readings: { default: 'document-years', rivals: [] } } : {};
  return { ...drawn, ...readings };
}

// Every run searches thousands of states; FUZZ_RUNS=2000 is for a change of the order.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 30);
const PATIENCE = 120_000;

const SAME_DAY = dateOf('2023-07-10');

/** A drawn norm, and the same one with a single field drawn anew: neighbours are where order matters. */
const neighbours = fc
  .tuple(norm, norm, fc.constantFrom('duty', 'strength', 'bearer', 'applies', 'all'))
  .map(
    ([a, other, field]) =>
      [a, field === 'all' ? other : { ...a, [field]: other[field as keyof typeof other] }] as const,
  );

describe('the order of strictness, over drawn norms', () => {
  it(
    'never calls a norm stricter where a state in breach of the other alone can be found',
    () => {
      fc.assert(
        fc.property(neighbours, ([x, y]) => {
          const [a, b] = [regulation('satu', [withReadings(x)]), regulation('dua', [withReadings(y)])].map(
            (raw) => compileLaw(raw),
          );
          if (a === undefined || b === undefined) return;
          const { relation, pairs } = onlyTopic(diffRulesets(a, b));
          if (relation !== 'stricter' && relation !== 'looser' && relation !== 'equal') return;
          const [sides] = alignRulesets(a, b);
          if (sides === undefined) throw new Error('no topic');
          const arena = prepareArena({ rulesets: { a, b }, norms: sides, pairs }, [
            { a: SAME_DAY, b: SAME_DAY },
          ]);
          const contrary = searchWitness(arena, (hit) => {
            const against = relation === 'equal' || hit.failing === (relation === 'stricter' ? 'a' : 'b');
            return against && !isOutstanding(hit.failing === 'a' ? b : a, hit, SAME_DAY);
          });
          expect(contrary.hit).toBeNull();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'mirrors, and every witness disagrees when it is run',
    () => {
      fc.assert(
        fc.property(neighbours, ([x, y]) => {
          const [a, b] = [regulation('satu', [withReadings(x)]), regulation('dua', [withReadings(y)])];
          const diff = diffRulesets(a, b);
          expect(mirror(diff)).toEqual(JSON.parse(JSON.stringify(diffRulesets(b, a))));
          const topic = onlyTopic(diff);
          if (topic.witness === null) return;
          const statuses = rerun(topic, a, b);
          expect(statuses.a.includes('breached')).not.toBe(statuses.b.includes('breached'));
        }),
        { numRuns: Math.ceil(RUNS / 2) },
      );
    },
    PATIENCE,
  );
});
