import { describe, expect, it } from 'vitest';

/** Minutes by which UTC is ahead on 1 January and on 1 July 2024, in the zones of vitest.config.ts. */
const OFFSETS: Readonly<Record<string, readonly [january: number, july: number]>> = {
  UTC: [0, 0],
  'Asia/Jakarta': [-420, -420],
  'Asia/Jayapura': [-540, -540],
  'America/New_York': [300, 240],
};

describe('the machine on which these tests run', () => {
  it('really stands in the zone of its project', () => {
    const zone = process.env['TZ'] ?? '';
    const offsetOn = (day: string) => new Date(`${day}T12:00:00Z`).getTimezoneOffset();
    expect(Object.keys(OFFSETS)).toContain(zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect([offsetOn('2024-01-01'), offsetOn('2024-07-01')]).toEqual(OFFSETS[zone]);
  });
});
