import type { Ruleset } from '../model/ruleset.ts';
import type { DiffNotice } from './diff.ts';

/** The obligations whose wording alone changed, as the newer of two versions declares. */
export type EditorialChanges = {
  readonly ids: ReadonlySet<string>;
  readonly notices: readonly DiffNotice[];
};

/** Reads which changes between two versions are declared to be of wording alone; those since another version do not count. */
export function readEditorial(a: Ruleset, b: Ruleset): EditorialChanges {
  const [older, newer] = compareVersions(a.version, b.version) > 0 ? [b, a] : [a, b];
  const { editorial } = newer;
  if (editorial === null || older.version === newer.version) return { ids: new Set(), notices: [] };
  if (editorial.since === older.version) return { ids: new Set(editorial.obligations), notices: [] };
  const notice = { code: 'editorial-since-another', since: editorial.since, a: null, b: null } as const;
  return { ids: new Set(), notices: [notice] };
}

// 1.10.0 after 1.9.0; what follows a hyphen comes before the number itself (SemVer).
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => {
    const [numbers = '', ...before] = version.split('-');
    return { numbers: numbers.split('.').map(Number), before: before.join('-') };
  });
  if (x === undefined || y === undefined) return 0;
  const at = x.numbers.findIndex((number, index) => number !== y.numbers[index]);
  if (at >= 0) return (x.numbers[at] ?? 0) - (y.numbers[at] ?? 0);
  if (x.before === y.before) return 0;
  if (x.before === '' || y.before === '') return x.before === '' ? 1 : -1;
  return x.before < y.before ? -1 : 1;
}
