import type { Occurrence } from './finding.ts';
import type { Missing } from './missing.ts';
import { type Point, writePoint } from './point.ts';

/** What an occurrence sets apart: whose finding it is, and the thing for which it is owed. */
type Occurring = {
  readonly occurrence: Occurrence | null;
  readonly unit: string | null;
  readonly thing?: string | null | undefined;
};

/**
 * Writes the occurrence of a finding in one word, as cases and tables name it: `ars-2022/mid-term` for a point of a document,
 * the id of a trigger, or what it was about (else its type) and its day, `2025-01-01..2025-03-31` for a period,
 * the obligation, what it was about and the first day of a breach. What happened at another unit than that of the finding
 * begins with that unit: `dinkes:diagram@2025-01-01`. It is written for people and never read back.
 */
export function writeOccurrence({ occurrence, unit }: Occurring): string | null {
  if (occurrence === null) return null;
  if (occurrence.kind === 'document') {
    const { document, milestone } = occurrence;
    return milestone === null ? document : `${document}/${writePoint(milestone)}`;
  }
  if (occurrence.kind === 'period') return `${occurrence.from}..${occurrence.to}`;
  const whose = occurrence.unit === null || occurrence.unit === unit ? '' : `${occurrence.unit}:`;
  if (occurrence.kind === 'breach') {
    const { obligation, of, on } = occurrence;
    return `${whose}${obligation}${of === null ? '' : `/${of}`}${on === null ? '' : `@${on}`}`;
  }
  const { id, about, type, on } = occurrence;
  return id ?? `${whose}${about ?? type}@${on}`;
}

/** Writes what sets a finding apart in one cell: its thing, and its occurrence; `null` where it has neither. */
export function writeThingAndOccurrence(finding: Occurring): string | null {
  const parts = [finding.thing ?? null, writeOccurrence(finding)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Tells whether two occurrences are the same. */
export function sameOccurrence(a: Occurrence, b: Occurrence): boolean {
  if (a.kind === 'document')
    return b.kind === 'document' && a.document === b.document && samePoint(a.milestone, b.milestone);
  if (a.kind === 'period') return b.kind === 'period' && a.from === b.from && a.to === b.to;
  if (a.kind === 'breach') return b.kind === 'breach' && isSameBreach(a, b);
  return b.kind === 'trigger' && isSameTrigger(a, b);
}

function samePoint(a: Point | null, b: Point | null): boolean {
  if (a === null || b === null || typeof a === 'string') return a === b;
  return writePoint(a) === writePoint(b);
}

type Trigger = Extract<Occurrence, { readonly kind: 'trigger' }>;

type Breach = Extract<Occurrence, { readonly kind: 'breach' }>;

function isSameBreach(a: Breach, b: Breach): boolean {
  return a.obligation === b.obligation && a.of === b.of && a.unit === b.unit && a.on === b.on;
}

function isSameTrigger(a: Trigger, b: Trigger): boolean {
  return a.type === b.type && a.id === b.id && a.about === b.about && a.unit === b.unit && a.on === b.on;
}

/** Writes what is missing in one word, as cases and tables name it: `ars-2022.form` for a field of a document, `a1.grade` for a fact of an event, what an act without an id was about and its day. */
export function writeMissing(missing: Missing): string {
  const { name } = missing;
  if (missing.kind === 'document') return `${name}.${missing.field}`;
  if (missing.kind === 'event-fact')
    return `${missing.event ?? `${missing.about ?? missing.type}@${missing.on}`}.${name}`;
  return missing.kind === 'scope' && name === missing.type ? `${missing.about ?? name}@${missing.on}` : name;
}
