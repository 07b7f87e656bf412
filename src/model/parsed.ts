// A validated value carries this mark, so that it is not validated again. Registered by name: the ESM and CJS
// builds, and a ruleset imported from its own entry, all know it.
const PARSED = Symbol.for('patuh.parsed');

/** Marks a fresh validated value and freezes it to its depths. Never give it a value that a caller holds. */
export function markParsed<T extends object>(value: T): T {
  if (!isParsed(value)) deepFreeze(Object.defineProperty(value, PARSED, { value: true }));
  return value;
}

/** Tells whether a value came from `parseRuleset`, `parseState` or a bundled entry. */
export function isParsed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, PARSED);
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
