import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const model = (name: string) => join(import.meta.dirname, '../src/model', name);
const INPUTS = [
  [model('state.ts'), 'StateInput'],
  [model('options.ts'), 'OptionsInput'],
  [model('ruleset.ts'), 'RulesetInput'],
] as const;

const program = ts.createProgram(
  INPUTS.map(([file]) => file),
  {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  },
);
const checker = program.getTypeChecker();

function typeIn(file: string, name: string): ts.Type {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (found === undefined) throw new Error(`${file} exports no ${name}`);
  return checker.getDeclaredTypeOfSymbol(found);
}

/** The paths of all fields of a type that we declare, without those of texts, numbers and lists themselves. */
function fieldsOf(type: ts.Type, path: string, seen: ReadonlySet<ts.Type>): readonly [string, string][] {
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => fieldsOf(part, path, seen));
  if (seen.has(type) || !(type.flags & ts.TypeFlags.Object)) return [];
  const inside = new Set([...seen, type]);
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap((element) => fieldsOf(element, `${path}[]`, inside));
  const entries = type.getStringIndexType();
  const named = entries === undefined ? [] : fieldsOf(entries, `${path}.*`, inside);
  return [...named, ...type.getProperties().flatMap((field) => fieldOf(field, path, inside))];
}

// What the vocabulary names is offered as it is: a label says it in the vocabulary itself.
function fieldOf(field: ts.Symbol, path: string, seen: ReadonlySet<ts.Type>): readonly [string, string][] {
  const text = ts.displayPartsToString(field.getDocumentationComment(checker));
  const here = `${path}.${field.name}`;
  const own = /\.facts\.[a-z-]+$/.test(here) ? [] : [[here, text] as [string, string]];
  return [...own, ...fieldsOf(checker.getTypeOfSymbol(field), here, seen)];
}

describe('what an editor shows of the things that callers write', () => {
  it.each(INPUTS)('%s: every field of %s has a text', (file, name) => {
    const fields = fieldsOf(typeIn(file, name), name, new Set());
    expect(fields.length).toBeGreaterThan(4);
    expect([...new Set(fields.flatMap(([path, text]) => (text === '' ? [path] : [])))]).toEqual([]);
  });

  it('offers the known events, roles, documents and facts', () => {
    const state = checker.typeToString(
      typeIn(model('state.ts'), 'StateInput'),
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    );
    expect(state).toContain('EventType');
    expect(state).toContain('RoleId');
    expect(state).toContain('DocumentType');
    expect(state).toContain('FactsInput');
  });
});
