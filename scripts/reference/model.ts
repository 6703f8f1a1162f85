// The public surface as data: what the page shows, and what the check of the comments walks.
import ts from "typescript-6";
import { commonProps, type Definition, widgetProps } from "../../runtime/elements/define.ts";
import { type Comment, commentOf } from "./comment.ts";
import { type ElementEntry, readElement } from "./element.ts";
import { type Member, memberOf, nameOf, signatureOf } from "./member.ts";
import { readSources } from "./program.ts";
import { createWords } from "./words.ts";

export interface FunctionEntry {
  readonly kind: "function";
  readonly name: string;
  readonly comment: Comment;
  /** How it is called; nothing where it is an object. */
  readonly signatures: readonly string[];
  readonly params: readonly string[];
  readonly members: readonly Member[];
}

export interface TypeEntry {
  readonly kind: "type";
  readonly name: string;
  readonly comment: Comment;
  /** What it is, where a table of members does not say that. */
  readonly code: string | undefined;
  readonly members: readonly Member[];
}

export type Entry = ElementEntry | FunctionEntry | TypeEntry;

export interface Section {
  /** The name that it is imported from. */
  readonly door: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Model {
  readonly common: readonly Member[];
  readonly widget: readonly Member[];
  readonly sections: readonly Section[];
}

const doors: Readonly<Record<string, string>> = {
  dacapo: "runtime/index.ts",
  "dacapo/testing": "runtime/testing/index.ts",
  "dacapo/compiler": "compiler/index.ts",
  "dacapo/vite": "compiler/vite/index.ts",
  "dacapo/mount": "runtime/hosts/tab.ts",
};

/** What the type parameters of the widgets' props come down to. */
const valueTypes: Readonly<Record<string, string>> = { value: "`V`", bind: "a variable for a `V`" };

/** Props are told with their elements. */
const isToldElsewhere = (name: string): boolean => name.endsWith("Props") && name !== "PaintProps";

/**
 * Reads it from the sources.
 *
 * @param definitions The elements, by name: only they know defaults and kinds.
 */
export function readModel(definitions: ReadonlyMap<string, Definition>): Model {
  const { checker, parts } = readSources(Object.values(doors));
  const parted = Object.entries(doors).flatMap(([door, entry]) => parts(entry).map((part) => ({ door, ...part })));
  const exported = parted.flatMap(({ exports }) => exports);
  const isType = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Value) === 0 || isClass(flags);
  const linked = exported.filter((symbol) => isType(symbol) && !isToldElsewhere(symbol.name)).map(({ name }) => name);
  const words = createWords(checker, new Set(linked));
  const read = (symbol: ts.Symbol): Entry[] => {
    const comment = commentOf(symbol, checker);
    const definition = definitions.get(symbol.name);
    if (comment.internal || isToldElsewhere(symbol.name)) return [];
    if (definition !== undefined) return [readElement(symbol, comment, definition, checker, words)];
    return isType(symbol) ? [readType(symbol, comment)] : readFunctions(symbol, symbol.name, comment);
  };

  function readFunctions(symbol: ts.Symbol, name: string, comment: Comment): FunctionEntry[] {
    const type = checker.getTypeOfSymbol(symbol);
    const signatures = type.getCallSignatures().map((signature) => signature.getDeclaration());
    const members = type.getProperties().filter((each) => !isOfFunction(each));
    const entry: FunctionEntry = {
      kind: "function",
      name,
      comment,
      signatures: signatures.map((each) => signatureOf(name, each, checker)),
      params: [...new Set(signatures.flatMap(({ parameters }) => parameters.flatMap((each) => nameOf(each.name))))],
      members: signatures.length > 0 || linked.includes(type.symbol.name) ? [] : members.map(readMember),
    };
    if (signatures.length === 0) return [entry];
    return [entry, ...members.flatMap((each) => readFunctions(each, `${name}.${each.name}`, commentOf(each, checker)))];
  }

  function readType(symbol: ts.Symbol, comment: Comment): TypeEntry {
    const [declaration] = symbol.declarations!;
    const members = isClass(symbol.flags) || ts.isInterfaceDeclaration(declaration!) ? membersOf(symbol) : [];
    const code = members.length > 0 || isComputed(declaration!) ? undefined : codeOf(declaration!);
    return { kind: "type", name: symbol.name, comment, code, members };
  }

  const membersOf = (symbol: ts.Symbol): Member[] =>
    checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
      .filter((each) => isPublic(each) && !commentOf(each, checker).internal)
      .map(readMember);

  const readMember = (symbol: ts.Symbol): Member => memberOf(symbol, checker, words);
  const own = (name: string): Member[] => membersOf(exported.find((symbol) => symbol.name === name)!);

  return {
    common: own("CommonProps").filter(({ name }) => name in commonProps),
    widget: own("WidgetProps")
      .filter(({ name }) => name in widgetProps)
      .map((prop) => ({ ...prop, type: valueTypes[prop.name] ?? prop.type })),
    sections: parted
      .map(({ door, title, exports }) => ({ door, title, entries: exports.flatMap(read) }))
      .filter(({ entries }) => entries.length > 0),
  };
}

const isClass = (flags: ts.SymbolFlags): boolean => (flags & ts.SymbolFlags.Class) !== 0;

const isOfFunction = ({ name, declarations }: ts.Symbol): boolean =>
  name === "prototype" || declarations?.[0]?.getSourceFile().hasNoDefaultLib === true;

function isPublic({ name, declarations }: ts.Symbol): boolean {
  const [declaration] = declarations ?? [];
  if (declaration === undefined || name.startsWith("__")) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0;
}

/** Types that are made from others say less than the sentence about them. */
const isComputed = (node: ts.Node): boolean =>
  ts.isConditionalTypeNode(node) || ts.isMappedTypeNode(node) || ts.forEachChild(node, isComputed) === true;

/** A declaration as it stands there, without its comments and `export`. */
const codeOf = (declaration: ts.Declaration): string =>
  declaration
    .getText()
    .replace(/^export /, "")
    .replace(/^ *\/\*\*[^]*?\*\/\n/gm, "");
