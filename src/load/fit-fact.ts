import type { Expected } from '../model/issues/parts.ts';
import type { HolderScope } from '../model/vocabulary.ts';
import type { FactShape } from './lexicon.ts';

/** What an attestation is: somebody's yes or no. */
export const ATTESTATION: Readonly<Record<HolderScope, FactShape>> = {
  organization: { type: 'boolean', values: [], scope: 'organization' },
  unit: { type: 'boolean', values: [], scope: 'unit' },
  thing: { type: 'boolean', values: [], scope: 'thing' },
};

/** Tells whether a value is of the type that a fact has; a fact whose own declaration is malformed takes any. */
export function fitsFact(value: unknown, { type, values }: FactShape): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'text':
    case 'host':
      return typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && values.includes(value);
    case null:
      return true;
  }
}

/** What a fact expects. */
export function expectedOfFact({ type, values }: FactShape): Expected {
  if (type === 'choice') return { is: 'one-of', values };
  return { is: 'type', type: type === 'text' || type === 'host' ? 'string' : (type ?? 'value') };
}
