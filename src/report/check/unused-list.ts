import { checkWords } from '../../../generated/words/check.ts';
import { groupBy } from '../../model/collections.ts';
import type { BreachedFinding, Finding } from '../../model/finding.ts';
import type { Unused } from '../../model/unused.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageItem, PageLine, PageSection } from '../page.ts';
import { placesOf } from './unknown-findings.ts';

type Told = Pick<Unused, 'kind' | 'id' | 'type' | 'unit' | 'about' | 'on'>;

/** Tells something recorded in a few words: what, when, by whom, about what. */
export function tellRecorded({ kind, id, type, unit, about, on }: Told, { say, texts }: Telling): string {
  const by = unit === null ? null : say.unit(unit, null);
  const name = say.happening(type ?? '');
  if (kind === 'fact') {
    const whose = about === null ? by : say.thing(about);
    const of = type === null ? whose : texts.unused.event(name, say.date(on), by, about);
    return texts.unused.fact(say.fact(id ?? ''), of);
  }
  const known = id === null ? name : `${name} (${id})`;
  if (kind === 'document') return texts.unused.document(known, say.date(on));
  return texts.unused.event(known, say.date(on), by, about);
}

/** Tells in one sentence that something recorded counts for nothing, and why. */
export function tellUnused(unused: Told & Pick<Unused, 'reason'>, telling: Telling): string {
  const { reasons, sentence } = telling.texts.unused;
  return sentence(tellRecorded(unused, telling), reasons[unused.reason]);
}

/** The acts that came near to what was owed and did not count, a sentence each. */
export function tellNearMisses(finding: Finding, telling: Telling): readonly string[] {
  return isBreached(finding) ? finding.nearMisses.map((miss) => tellUnused(miss, telling)) : [];
}

function isBreached(finding: Finding): finding is BreachedFinding {
  return finding.status === 'breached';
}

/** Lists what is recorded and counts for nothing, by reason: a few of each, or all of them. */
export function sectionOfUnused(
  unused: readonly Unused[],
  all: boolean,
  telling: Telling,
): readonly PageSection[] {
  if (unused.length === 0) return [];
  const groups = [...groupBy(unused, ({ reason }) => reason).values()];
  return [
    {
      title: checkWords(telling.texts.locale).unused(telling.say.number(unused.length)),
      blocks: [{ kind: 'list', items: groups.map((group) => itemOf(group, all, telling)), tight: true }],
    },
  ];
}

const FEW = 3;

function itemOf(group: readonly Unused[], all: boolean, telling: Telling): PageItem {
  const { locale, unused } = telling.texts;
  const [first] = group;
  const names = group.map((it) => tellPlaced(it, telling));
  const more = names.length - FEW;
  const few = [
    ...names.slice(0, FEW),
    ...(more > 0 ? [checkWords(locale).unusedMore(telling.say.number(more))] : []),
  ];
  const notes: readonly PageLine[] = all ? names : few;
  const reason = first === undefined ? '' : unused.reasons[first.reason];
  return { sign: '·', text: `${reason} (${telling.say.number(group.length)})`, notes };
}

function tellPlaced(unused: Unused, telling: Telling): string {
  const told = tellRecorded(unused, telling);
  if (unused.obligation === null) return told;
  return `${told} [${placesOf({ obligations: [unused.obligation] }, telling.ruleset)}]`;
}
