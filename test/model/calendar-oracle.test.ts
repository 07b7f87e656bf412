import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPeriod } from '../../src/model/period.ts';
import { addPeriod, isPlainDate, toDay, toPlainDate } from '../../src/model/plain-date.ts';

const MS_PER_DAY = 86_400_000;
// 1600 to 2500, both sides of every rule on leap years.
const days = fc.integer({ min: -135_140, max: 193_570 });
const parts = fc.record({
  years: fc.nat(12),
  months: fc.nat(40),
  days: fc.nat(800),
  times: fc.nat(20),
});

describe('the reckoning of days against date-fns', () => {
  it('writes and reads every day alike', () => {
    fc.assert(
      fc.property(days, (day) => {
        const written = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
        expect(toPlainDate(day)).toBe(written);
        expect(isPlainDate(written) && toDay(written)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds periods alike, but that a day that does not exist ends the term with its month', () => {
    fc.assert(
      fc.property(days, parts, (day, { years, months, days: count, times }) => {
        const period = `P${years}Y${months}M${count}D`;
        fc.pre(isPeriod(period));
        const anchor = new UTCDateMini(day * MS_PER_DAY);
        const clamped = add(anchor, { years: years * times, months: months * times });
        const isClamped = clamped.getUTCDate() !== anchor.getUTCDate();
        const sum = clamped.getTime() / MS_PER_DAY + (isClamped ? 1 : 0) + count * times;
        expect(isPeriod(period) && addPeriod(day, period, times)).toBe(sum);
      }),
      { numRuns: 2000 },
    );
  });
});
