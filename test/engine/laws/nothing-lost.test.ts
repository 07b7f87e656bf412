import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../../src/engine/compile/compile-ruleset.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import type { StateInput, UnitInput } from '../../../src/model/state-input.ts';
import { ownEntry } from '../../../src/model/vocabulary.ts';
import { holds, reportOf, type Trial, timeless } from '../../fixtures/trials.ts';

type Item = { readonly kind: string; readonly key: string };

// What stands in a state, each thing by what it says of itself.
function itemsOf({ documents, events, facts, things, units }: StateInput): readonly Item[] {
  const factsIn = (unit: string | null, list: StateInput['facts']) =>
    Object.keys(list ?? {}).map((name) => ({ kind: 'fact', key: JSON.stringify([unit, name]) }));
  return [
    ...(events ?? []).map(({ id, type, on }) => ({
      kind: 'event',
      key: JSON.stringify([id ?? null, type, on]),
    })),
    ...(documents ?? []).map(({ id, type, from }) => ({
      kind: 'document',
      key: JSON.stringify([id, type, from]),
    })),
    ...factsIn(null, facts),
    ...(units ?? []).flatMap((unit) => factsIn(unit.id, unit.facts)),
    ...(things ?? []).flatMap((thing) => factsIn(thing.unit ?? null, thing.facts)),
  ];
}

// A finding rests on facts of its unit, of the organization, of its thing, and of an office on those of whoever held it.
function toldIn({ findings, unused }: Report, { ruleset, state }: Trial): ReadonlySet<string> {
  const { roles: known } = compileLaw(ruleset).vocabulary;
  const holdersOf = (bearer: Finding['bearer']) => {
    if (typeof bearer !== 'string' || ownEntry(known, bearer)?.holders !== 'one') return [];
    const isHeld = ({ roles }: UnitInput) =>
      roles?.some((it) => (typeof it === 'string' ? it : it.role) === bearer);
    return (state.units ?? []).filter(isHeld).map(({ id }) => id);
  };
  const owners = new Map((state.things ?? []).map(({ id, unit }) => [id, unit ?? null]));
  const cited = findings.flatMap(({ bearer, evidence, thing = '', unit }) => {
    const places = [...new Set([unit, null, owners.get(thing) ?? null, ...holdersOf(bearer)])];
    return evidence.flatMap(({ kind, id, type, on }) => {
      const keys = kind === 'fact' ? places.map((place) => [place, id]) : [[id, type, on]];
      return keys.map((key) => JSON.stringify([kind, JSON.stringify(key)]));
    });
  });
  const left = unused.map(({ kind, id, type, on, unit }) =>
    JSON.stringify([kind, JSON.stringify(kind === 'fact' ? [unit, id] : [id, type, on])]),
  );
  return new Set([...cited, ...left]);
}

function without({ state }: Trial, unused: Report['unused']): StateInput {
  const isUnused = (wanted: object) => {
    const key = JSON.stringify(wanted);
    return unused.some(({ kind, id, type, unit, about, on }) =>
      [
        JSON.stringify(
          kind === 'fact'
            ? { kind, id, unit }
            : kind === 'event'
              ? { kind, id, type, unit, about, on }
              : { kind, id },
        ),
      ].includes(key),
    );
  };
  const facts = (unit: string | null, list: StateInput['facts']) =>
    Object.fromEntries(Object.entries(list ?? {}).filter(([id]) => !isUnused({ kind: 'fact', id, unit })));
  const events = (state.events ?? []).filter(
    ({ id = null, type, unit = null, about = null, on }) =>
      !isUnused({ kind: 'event', id, type, unit, about, on }),
  );
  const documents = (state.documents ?? []).filter(({ id }) => !isUnused({ kind: 'document', id }));
  const units = (state.units ?? []).map((unit) => ({ ...unit, facts: facts(unit.id, unit.facts) }));
  return { ...state, events, documents, units, facts: facts(null, state.facts) };
}

describe('nothing that is recorded is lost', () => {
  it('each event, document and fact is evidence of a finding, or stands in unused with a reason', () => {
    holds((trial) => {
      const told = toldIn(reportOf(trial), trial);
      for (const { kind, key } of itemsOf(trial.state)) expect(told).toContain(JSON.stringify([kind, key]));
    });
  });

  it('what is unused changes no finding', () => {
    holds((trial) => {
      const state = timeless(trial.state);
      const report = reportOf(trial, { state });
      // Of a line that stands there twice the first is no less used.
      const loose = report.unused.filter(({ reason }) => reason !== 'recorded-twice');
      const rest = reportOf(trial, { state: without({ ...trial, state }, loose) });
      // A fact that decides nothing may stand before another that decides as much: the verdict is the same.
      const plain = ({ findings }: Report) =>
        findings.map(({ because: _why, contested: _rivals, evidence: _evidence, ...finding }) => ({
          ...finding,
          nearMisses: [],
          // Without a window no reading and no policy of it is told of every verdict alike.
          ...(finding.window === null ? { reading: null, policy: null } : null),
        }));
      const [before, after] = [plain(report), plain(rest)];
      for (const [index, finding] of before.entries()) expect(after[index]).toEqual(finding);
      expect(after).toHaveLength(before.length);
    });
  });

  it('one line more of what stands there already changes nothing but that it is told', () => {
    holds((trial) => {
      const event = trial.state.events?.find(({ id }) => id === undefined);
      if (event === undefined) return;
      const twice = reportOf(trial, {
        state: { ...trial.state, events: [...(trial.state.events ?? []), event] },
      });
      const once = reportOf(trial);
      expect(twice.findings).toEqual(once.findings);
      const repeats = ({ unused }: Report) =>
        unused.filter(({ reason }) => reason === 'recorded-twice').length;
      expect(repeats(twice)).toBe(repeats(once) + 1);
    });
  });
});
