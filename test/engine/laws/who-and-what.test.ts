import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/model/duty.ts';
import type { Report } from '../../../src/model/report.ts';
import type { StateInput } from '../../../src/model/state-input.ts';
import { extendVocabulary } from '../../../src/model/vocabulary.ts';
import { byKey, holds, keyOf, reportOf, type Trial } from '../../fixtures/trials.ts';

const MANY = ['perangkat-daerah', 'pusat-data', 'perangkat-daerah-mandiri-tik'];

// Every id that a government gives itself, renamed so that their order stays.
function renamed(state: StateInput): StateInput {
  const name = <Id extends string | null | undefined>(id: Id) => (typeof id === 'string' ? `q-${id}` : id);
  return {
    ...state,
    units: (state.units ?? []).map((unit) => ({
      ...unit,
      id: `q-${unit.id}`,
      successorOf: (unit.successorOf ?? []).map((id) => `q-${id}`),
    })),
    things: (state.things ?? []).map((thing) => ({
      ...thing,
      id: `q-${thing.id}`,
      ...(thing.unit === undefined ? {} : { unit: name(thing.unit) }),
    })),
    documents: (state.documents ?? []).map((document) => ({ ...document, id: `q-${document.id}` })),
    events: (state.events ?? []).map((event) => ({
      ...event,
      ...(event.id === undefined ? {} : { id: name(event.id) }),
      ...(event.unit === undefined ? {} : { unit: name(event.unit) }),
      ...(event.about === undefined ? {} : { about: name(event.about) }),
    })),
  };
}

function idsOf({ documents, events, things, units }: StateInput): ReadonlySet<string> {
  const all = [...(units ?? []), ...(things ?? []), ...(documents ?? []), ...(events ?? [])].flatMap(
    ({ id }) => id ?? [],
  );
  return new Set([...all, ...(events ?? []).flatMap(({ about, unit }) => [about ?? [], unit ?? []].flat())]);
}

function namesTaken(report: Report, ids: ReadonlySet<string>): unknown {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key !== 'of') return ids.has(value) ? `q-${value}` : value;
    // What was breached is told by what it was about, whose it was, and the point in its paper.
    return value.replace(/[^/@: ]+/g, (part) => (ids.has(part) ? `q-${part}` : part));
  });
}

function onlyUnit({ state }: Trial, unit: string): StateInput {
  return {
    ...state,
    units: (state.units ?? []).filter(({ id }) => id === unit),
    things: (state.things ?? []).filter((thing) => (thing.unit ?? unit) === unit),
    events: (state.events ?? []).filter((event) => (event.unit ?? unit) === unit),
  };
}

describe('names', () => {
  it('mean nothing: with other names the same is said of the same', () => {
    holds((trial) => {
      const report = reportOf(trial);
      const other = reportOf(trial, { state: renamed(trial.state) });
      expect(other).toEqual(namesTaken(report, idsOf(trial.state)));
    });
  });
});

describe('agencies', () => {
  it('are judged each by itself: what others hold and do changes nothing for one', () => {
    holds((trial) => {
      const [unit] = trial.state.units ?? [];
      if (unit === undefined) return;
      // What is owed to an office, upon another, by the act of another, or for each unit looks beyond the agency.
      const { facts } = extendVocabulary(trial.ruleset.vocabulary);
      const towards = Object.keys(facts).filter((name) => facts[name]?.counterparty != null);
      const looksBeyond = (condition: unknown) =>
        towards.some((name) => JSON.stringify(condition).includes(JSON.stringify(name)));
      const alone = new Set(
        trial.ruleset.obligations
          .filter(({ applies, bearer, counterparty, duty, per, proviso, versions }) => {
            return (
              typeof bearer === 'string' &&
              MANY.includes(bearer) &&
              counterparty === null &&
              duty.type !== 'prohibition' &&
              namesIn(duty, 'actors', 'answerers').length === 0 &&
              per === null &&
              !looksBeyond([applies, proviso, duty]) &&
              versions.length === 0
            );
          })
          .map(({ id }) => id),
      );
      const own = ({ findings }: Report) =>
        findings
          .filter((finding) => finding.unit === unit.id && alone.has(finding.obligation))
          .map((finding) => ({
            ...finding,
            nearMisses: [],
            // What others did about it, and calls for nothing here, is told.
            because: finding.because.filter(({ code }) => code !== 'no-call'),
          }));
      expect(own(reportOf(trial, { state: onlyUnit(trial, unit.id) }))).toEqual(own(reportOf(trial)));
    });
  });
});

describe('what is not known', () => {
  it('resolves: a complete log leaves nothing waiting for records, and moves nothing that was known', () => {
    holds((trial) => {
      const part = reportOf(trial, { state: { ...trial.state, recordsSince: null } });
      const whole = reportOf(trial, { state: { ...trial.state, recordsSince: '1945-08-17' } });
      expect(whole.unknowns.filter(({ kind }) => kind === 'records')).toEqual([]);
      const after = byKey(whole);
      for (const finding of part.findings) {
        if (finding.status === 'unknown') continue;
        const other = after.get(keyOf(finding));
        expect([other?.status, other?.metOn, other?.dueOn]).toEqual([
          finding.status,
          finding.metOn,
          finding.dueOn,
        ]);
      }
    });
  });

  it('accuses nobody: without a complete log no breach rests on an absence', () => {
    holds((trial) => {
      const { findings, unknowns } = reportOf(trial, { state: { ...trial.state, recordsSince: null } });
      for (const { because, evidence, status } of findings) {
        if (status !== 'breached') continue;
        const isAbsence = because.some(({ code }) => code === 'no-act');
        const restsOnLog = isAbsence && !evidence.some(({ kind }) => kind === 'document');
        expect(restsOnLog, JSON.stringify(because)).toBe(false);
      }
      const asked = unknowns.findIndex(({ kind, name }) => kind === 'records' && name === 'recordsSince');
      expect(asked <= 0).toBe(true);
    });
  });
});
