// A validated value carries this mark, so that it is not validated again. Registered by name: the ESM and CJS
// builds, and a ruleset imported from its own entry, all know it. Under it lies what was derived from the value.
const PARSED = Symbol.for('patuh.parsed');

type Memory = Map<symbol, unknown>;

/** Marks a fresh validated value and freezes it to its depths. Never give it a value that a caller holds. */
export function markParsed<T extends object>(value: T): T {
  if (!isParsed(value)) deepFreeze(carryMemory(value));
  return value;
}

/** Tells whether a value came from `parseRuleset`, `parseState` or a bundled entry. */
export function isParsed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, PARSED);
}

/** Lets a value remember what is derived from it, unseen. The value must not change afterwards. */
export function carryMemory<T extends object>(value: T): T {
  return Object.defineProperty(value, PARSED, { value: new Map() satisfies Memory });
}

/**
 * Derives something from a value, once for one that carries a memory: the same for the same value, so that nobody
 * can tell whether it was made or remembered.
 *
 * @param key whose derivation it is; a symbol of the module, so that another version of the library keeps its own
 */
export function derive<T extends object, D>(value: T, key: symbol, make: (value: T) => D): D {
  const memory = memoryOf(value);
  if (memory === undefined) return make(value);
  if (!memory.has(key)) memory.set(key, make(value));
  return memory.get(key) as D;
}

/** Remembers the last of several things that can be derived from a value, under what it was derived with. */
export function deriveLast<T extends object, D>(value: T, key: symbol, by: unknown, make: () => D): D {
  const memory = memoryOf(value);
  const last = memory?.get(key) as { readonly by: unknown; readonly made: D } | undefined;
  if (last !== undefined && last.by === by) return last.made;
  const made = make();
  memory?.set(key, { by, made });
  return made;
}

function memoryOf(value: object): Memory | undefined {
  return (value as { readonly [PARSED]?: Memory })[PARSED];
}

/** Freezes plain data to its depths: what several reports share must not be changed through one of them. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
