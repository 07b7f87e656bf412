import { describe, expect, it } from 'vitest';
import { layState } from '../../src/testing/lay-state.ts';

const background = {
  path: ['backgrounds', 'default'],
  value: {
    organization: { id: 'kab' },
    units: [{ id: 'a', roles: ['x'], facts: { f: 1, g: 1 } }, { id: 'b' }],
    events: [{ id: 'e1' }],
    facts: { h: 1 },
  },
};
const given = {
  path: ['cases', 0, 'given'],
  value: {
    recordsSince: '2022-01-01',
    units: [{ id: 'c' }, { id: 'a', roles: ['x', 'y'], facts: { g: 2 } }],
    events: [{ id: 'e2' }],
    facts: { h: 2, i: 2 },
  },
};

describe('a case laid over its background', () => {
  const laid = layState(background, given);

  it('appends lists, merges units by id, lays facts over', () => {
    expect(laid.value).toEqual({
      organization: { id: 'kab' },
      recordsSince: '2022-01-01',
      units: [{ id: 'a', roles: ['x', 'y'], facts: { f: 1, g: 2 } }, { id: 'b' }, { id: 'c' }],
      events: [{ id: 'e1' }, { id: 'e2' }],
      things: [],
      documents: [],
      facts: { h: 2, i: 2 },
    });
  });

  it.each([
    [['events', 0, 'on'], 'backgrounds.default.events.0.on'],
    [['events', 1, 'on'], 'cases.0.given.events.0.on'],
    [['units', 0, 'facts', 'g'], 'cases.0.given.units.1.facts.g'],
    [['units', 0, 'facts', 'f'], 'backgrounds.default.units.0.facts.f'],
    [['units', 0, 'roles', 0], 'cases.0.given.units.1.roles.0'],
    [['units', 0, 'roles', 1], 'cases.0.given.units.1.roles.1'],
    [['units', 1, 'name'], 'backgrounds.default.units.1.name'],
    [['units', 2, 'id'], 'cases.0.given.units.0.id'],
    [['facts', 'i'], 'cases.0.given.facts.i'],
    [['recordsSince'], 'cases.0.given.recordsSince'],
    [['organization', 'id'], 'backgrounds.default.organization.id'],
  ])('knows where %j was written', (path, source) => {
    expect(laid.sourceOf(path).join('.')).toBe(source);
  });

  it('passes on what is malformed, and has an organization without being told one', () => {
    const odd = layState({ path: [], value: 'x' }, { path: [], value: { units: 3, events: {} } });
    expect(odd.value).toMatchObject({ organization: { id: 'organisasi' }, units: [], events: [] });
  });
});
