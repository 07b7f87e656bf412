import type { Bearer } from './ten-states.ts';

/** What the hand-written code says of one obligation: how it stands, and the last good day of what was missed or is due. */
export type HandVerdict = {
  readonly obligation: string;
  readonly status: 'kept' | 'missed' | 'due' | 'open' | 'not-applicable';
  readonly dueOn: string | null;
};

const FIRST = 2022;
const LAST = 2026;
const ENDS = Object.fromEntries(Array.from({ length: 41 }, (_, n) => [2000 + n, `${2000 + n}-12-31`]));
const bit = (year: number) => 1 << (year - 2000);
const say = (obligation: string, status: HandVerdict['status'], year = 0): HandVerdict => ({
  obligation,
  status,
  dueOn: year === 0 ? null : (ENDS[year] ?? null),
});

/**
 * The ten obligations as a programmer would hard-code them, as of 30 June 2026: one pass over the events, years as
 * bits, no explanation. The yardstick of the benchmark.
 */
export function judgeByHand(bearer: Bearer): readonly HandVerdict[] {
  let [diagram, a, b, c, reviewed, monitored, changes, reports] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { type, on } of bearer.events) {
    if (on > '2026-06-30') continue;
    const year = bit(2000 + (on.charCodeAt(2) - 48) * 10 + on.charCodeAt(3) - 48);
    if (type === 'diagram-given') diagram |= year;
    else if (type === 'audited-a') a |= year;
    else if (type === 'audited-b') b |= year;
    else if (type === 'audited-c') c |= year;
    else if (type === 'reviewed') reviewed |= year;
    else if (type === 'monitored') monitored |= year;
    else if (type === 'changed') changes += 1;
    else if (type === 'reported') reports += 1;
  }
  const { backup, domain, intranet, kind, networked, staff } = bearer;
  const start = Number(bearer.planFrom.slice(0, 4));
  const none = (obligation: string) => say(obligation, 'not-applicable');
  return [
    kind === 'agency' && networked ? each('diagram', diagram, 1) : none('diagram'),
    kind === 'office' ? each('audit-a', a, 2) : none('audit-a'),
    kind === 'office' ? each('audit-b', b, 2) : none('audit-b'),
    kind === 'office' ? each('audit-c', c, 2) : none('audit-c'),
    atYear('middle-review', reviewed, start + 2),
    atYear('final-review', reviewed, start + 4),
    each('monitoring', monitored, 1),
    !networked || changes === 0
      ? none('change-report')
      : say('change-report', changes > reports ? 'open' : 'kept'),
    say('domain', domain.endsWith('.go.id') && intranet ? 'kept' : 'missed'),
    say('desk', staff >= 1 && backup ? 'kept' : 'missed'),
  ];
}

function each(obligation: string, done: number, every: 1 | 2): HandVerdict {
  for (let year = FIRST; year <= LAST; year += every) {
    const window = every === 1 ? bit(year) : bit(year) | bit(year + 1);
    const end = year + every - 1;
    if ((done & window) === 0) return say(obligation, end < LAST ? 'missed' : 'due', end);
  }
  return say(obligation, 'kept');
}

function atYear(obligation: string, done: number, year: number): HandVerdict {
  if ((done & bit(year)) !== 0) return say(obligation, 'kept');
  return say(obligation, year < LAST ? 'missed' : 'due', year);
}
