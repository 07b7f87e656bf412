import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  types: [],
};

/** A field of a type: its path, and the text that an editor shows of it. */
type Field = readonly [path: string, text: string];

/** Lists the fields of exported types, with the text that an editor shows of each, to their depths. */
export function hoverTexts(types: readonly (readonly [file: string, name: string])[]): readonly Field[] {
  const program = ts.createProgram([...new Set(types.map(([file]) => file))], OPTIONS);
  const checker = program.getTypeChecker();
  return types.flatMap(([file, name]) => fieldsOf(typeIn(file, name), name, new Set()));

  function typeIn(file: string, name: string): ts.Type {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    if (found === undefined) throw new Error(`${file} exports no ${name}`);
    const isAlias = (found.flags & ts.SymbolFlags.Alias) !== 0;
    return checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(found) : found);
  }

  function fieldsOf(type: ts.Type, path: string, seen: ReadonlySet<ts.Type>): readonly Field[] {
    if (type.isUnion()) return type.types.flatMap((part) => fieldsOf(part, path, seen));
    const isPlain = type.isIntersection() || (type.flags & ts.TypeFlags.Object) !== 0;
    // A condition is JsonLogic, which lies within itself.
    if (seen.has(type) || !isPlain || path.endsWith('.applies') || path.endsWith('.requires')) return [];
    const inside = new Set([...seen, type]);
    if (checker.isArrayType(type))
      return checker
        .getTypeArguments(type as ts.TypeReference)
        .flatMap((element) => fieldsOf(element, `${path}[]`, inside));
    const entries = type.getStringIndexType();
    const named = entries === undefined ? [] : fieldsOf(entries, `${path}.*`, inside);
    const fields = type.getProperties().flatMap((field) => fieldOf(field, path, inside));
    return isText(type) ? [] : [...named, ...fields];
  }

  function isText(type: ts.Type): boolean {
    return type.isIntersection() && type.types.some((part) => (part.flags & ts.TypeFlags.String) !== 0);
  }

  // What the vocabulary names is offered as it is: a label says it in the vocabulary itself.
  function fieldOf(field: ts.Symbol, path: string, seen: ReadonlySet<ts.Type>): readonly Field[] {
    const text = ts.displayPartsToString(field.getDocumentationComment(checker));
    const here = `${path}.${field.name}`;
    const own: readonly Field[] = /\.facts\.[a-z-]+$/.test(here) ? [] : [[here, text]];
    return [...own, ...fieldsOf(checker.getTypeOfSymbol(field), here, seen)];
  }
}
