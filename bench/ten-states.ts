import type { StateInput } from 'patuh';

/** What is known of one bearer of the ten obligations: the input of the hand-written code, and of a state. */
export type Bearer = {
  readonly id: string;
  readonly kind: 'agency' | 'office' | 'centre';
  readonly networked: boolean;
  readonly domain: string;
  readonly intranet: boolean;
  readonly staff: number;
  readonly backup: boolean;
  readonly planFrom: string;
  readonly planTo: string;
  readonly events: readonly { readonly type: string; readonly on: string }[];
};

const YEARS = [2022, 2023, 2024, 2025, 2026];

/** Makes bearers, the same for the same number, each with about a dozen events in no order. */
export function makeBearers(count: number): readonly Bearer[] {
  return Array.from({ length: count }, (_, index) => makeBearer(index));
}

function makeBearer(index: number): Bearer {
  const random = randomOf(index + 1);
  const chance = (share: number) => random() < share;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const dayIn = (year: number) => `${year}-${two(1 + upTo(11))}-${two(1 + upTo(27))}`;
  const kind = chance(0.5) ? 'agency' : chance(0.7) ? 'office' : 'centre';
  const networked = chance(0.8);
  const start = 2021 + upTo(3);
  const done = (type: string, years: readonly number[], share: number) =>
    years.flatMap((year) => (chance(share) ? [{ type, on: dayIn(year) }] : []));
  const changes = networked ? done('changed', YEARS.slice(upTo(4)), 0.5) : [];
  const events = [
    ...done('monitored', YEARS, 0.9),
    ...(kind === 'agency' && networked ? done('diagram-given', YEARS, 0.9) : []),
    ...(kind === 'office'
      ? ['a', 'b', 'c'].flatMap((name) => done(`audited-${name}`, [2022, 2024, 2026], 0.85))
      : []),
    ...done('reviewed', [start + 2, start + 4], 0.8),
    ...changes,
    ...changes.flatMap(({ on }) =>
      chance(0.9) ? [{ type: 'reported', on: `${on.slice(0, 4)}-12-30` }] : [],
    ),
  ];
  return {
    id: `${kind}-${index}`,
    kind,
    networked,
    domain: chance(0.9) ? `${kind}-${index}.go.id` : `${kind}-${index}.example`,
    intranet: chance(0.9),
    staff: upTo(3),
    backup: chance(0.9),
    planFrom: `${start}-01-01`,
    planTo: `${start + 4}-12-31`,
    events: shuffle(events, random),
  };
}

/** Writes a bearer as the state of an organization. */
export function toState(bearer: Bearer): StateInput {
  const { id, kind, networked, domain, intranet, staff, backup, planFrom, planTo, events } = bearer;
  return {
    organization: { id: 'kab-contoh' },
    recordsSince: '2020-01-01',
    units: [{ id, roles: ['bearer'], facts: { kind, networked, domain, intranet, staff, backup } }],
    documents: [{ id: 'plan', type: 'plan', from: planFrom, to: planTo }],
    events: events.map(({ type, on }) => ({ type, unit: id, on })),
  };
}

function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const drawn = items.map((item) => [random(), item] as const);
  return drawn.sort(([a], [b]) => a - b).map(([, item]) => item);
}

// A linear congruential generator: the same numbers on every machine.
function randomOf(seed: number): () => number {
  let last = (seed * 2_654_435_761) >>> 0;
  return () => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0;
    return last / 4_294_967_296;
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
