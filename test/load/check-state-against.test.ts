import { expect, test } from 'vitest';
import { checkStateAgainst } from '../../src/load/check-state-against.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { rawObligation } from '../fixtures/raw-rulesets.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const label = { id: 'x', en: 'y' };
const typed = { type: 'standing', requires: { var: 'uses-official-email' } };
const words = { roles: { camat: { holders: 'many', label } }, events: { 'village-connected': { label } } };
const own = rulesetWith([rawObligation()], { vocabulary: words });
const other = rulesetWith([
  rawObligation({
    duty: typed,
    versions: [{ until: '2023-12-31' }, { from: '2024-01-01', transition: 'former' }],
  }),
]);
const raw = {
  organization: { id: 'a' },
  units: [{ id: 'kec', roles: ['camat'], facts: { 'internet-access': true } }],
  events: [{ type: 'village-connected', on: '2024-01-01' }],
};

test('a state that was parsed for one ruleset is held against the words of another', () => {
  const parsed = parseState(raw, own);
  if (!parsed.ok) throw new Error('refused');
  expect(checkStateAgainst(parsed.value, own)).toEqual([]);
  expect(checkStateAgainst(parsed.value, other).map(({ code, path }) => [code, path])).toEqual([
    ['unknown-role', 'units[0].roles[0]'],
    ['unknown-event-type', 'events[0].type'],
    ['unknown-fact', 'units[0].facts.internet-access'],
  ]);
});

test('an obligation that is attested in one of its versions may be attested', () => {
  const versions = [
    { until: '2023-12-31', duty: { type: 'standing' } },
    { from: '2024-01-01', transition: 'former' },
  ];
  const ruleset = rulesetWith([rawObligation({ duty: typed, versions })]);
  const parsed = parseState({ organization: { id: 'a' }, facts: { 'internet-access': false } });
  if (!parsed.ok) throw new Error('refused');
  expect(checkStateAgainst(parsed.value, ruleset)).toEqual([]);
});
