// An element as data: what it evaluates to, and its props with their defaults.
import ts from "typescript-6";
import { type Definition, type PropKind, widgetProps } from "../../runtime/elements/define.ts";
import type { Comment } from "./comment.ts";
import { type Member, memberOf } from "./model.ts";
import { parseType, type Words } from "./words.ts";

export interface PropEntry extends Member {
  readonly required: boolean;
  /** The default, as it is written. */
  readonly fallback: string | undefined;
}

export interface ElementEntry {
  readonly kind: "element";
  readonly name: string;
  readonly comment: Comment;
  readonly evaluates: string;
  /** Its own props: without those that every element, or every widget, takes. */
  readonly props: readonly PropEntry[];
  /** Which of the common props it takes. */
  readonly common: readonly string[];
  readonly isWidget: boolean;
  readonly definition: Definition;
}

export function readElement(
  symbol: ts.Symbol,
  comment: Comment,
  definition: Definition,
  checker: ts.TypeChecker,
  words: Words,
): ElementEntry {
  const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const props = signatures.map((signature) => propsOf(signature, checker));
  const known = new Map(props.flatMap((each) => each.map((prop) => [prop.name, prop])));
  // The one with the comment, where several signatures have it.
  for (const prop of props.flat()) if (prop.getDocumentationComment(checker).length > 0) known.set(prop.name, prop);
  const common = [...known.values()].filter((prop) => ownerOf(prop) === "CommonProps").map(({ name }) => name);
  const isWidget = Object.keys(widgetProps).every((name) => name in definition.props);
  const isOptional = (name: string): boolean =>
    props.some((each) => {
      const prop = each.find((other) => other.name === name);
      return prop === undefined || (prop.flags & ts.SymbolFlags.Optional) !== 0;
    });
  const saysDefault = (prop: ts.Symbol): boolean => /default|left out/.test(memberOf(prop, checker, words).text);
  const isTold = (name: string): boolean =>
    common.includes(name) ||
    (isWidget && name in widgetProps) ||
    (name === "children" && known.get(name)?.getDocumentationComment(checker).length === 0);

  /** A type parameter says less than what it may stand for. */
  const typeOf = (prop: ts.Symbol, kind: PropKind | undefined): string => {
    if (prop.name === "bind") return "a variable";
    if (kind === "flag") return "`boolean`";
    const { type } = memberOf(prop, checker, words);
    if (!/^`[A-Z]`$/.test(type)) return type;
    const given = checker.getTypeOfSymbol(prop);
    const bound = checker.getBaseConstraintOfType(checker.getNonNullableType(given)) ?? given;
    return words(parseType(checker.typeToString(bound, undefined, ts.TypeFormatFlags.NoTruncation)));
  };

  const read = (prop: ts.Symbol): PropEntry => {
    const { name } = prop;
    const kind = definition.props[name];
    const required = (typeof kind === "string" && kind.endsWith("!")) || !isOptional(name);
    const fallback = definition.defaults?.[name] ?? (kind === "flag" && !saysDefault(prop) ? false : undefined);
    return {
      ...memberOf(prop, checker, words),
      type: typeOf(prop, kind),
      required,
      fallback: fallback === undefined ? undefined : JSON.stringify(fallback),
    };
  };
  return {
    kind: "element",
    name: symbol.name,
    comment,
    evaluates: comment.returns ?? evaluates(signatures, definition, words),
    props: inOrder([...known.values()].filter(({ name }) => !isTold(name)).map(read), definition),
    common,
    isWidget,
    definition,
  };
}

/** What is between the tags first, then as in the definition. */
function inOrder(props: readonly PropEntry[], definition: Definition): PropEntry[] {
  const names = ["children", ...Object.keys(definition.props)];
  const place = ({ name }: PropEntry): number => (names.indexOf(name) + names.length + 1) % (names.length + 1);
  return [...props].sort((a, b) => place(a) - place(b));
}

function propsOf(signature: ts.Signature, checker: ts.TypeChecker): ts.Symbol[] {
  const [param] = signature.getParameters();
  if (param === undefined) return [];
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(param));
  const known = checker.getBaseConstraintOfType(type) ?? type;
  const props = (known.isUnion() ? known.types : [known]).flatMap((each) => each.getProperties());
  // What is only ruled out is declared nowhere.
  return props.filter(({ declarations }) => declarations !== undefined);
}

/** The interface that a prop is declared in. */
const ownerOf = ({ declarations }: ts.Symbol): string | undefined => {
  const parent = declarations?.[0]?.parent;
  return parent !== undefined && ts.isInterfaceDeclaration(parent) ? parent.name.text : undefined;
};

/** The results of all ways to call it. */
function evaluates(signatures: readonly ts.Signature[], { props }: Definition, words: Words): string {
  const declarations = signatures.map((signature) => signature.getDeclaration());
  const child = declarations.some((each) => childResult(each) !== undefined) ? ["what its function child returns"] : [];
  const others = declarations.flatMap(
    (each) => childResult(each)?.default ?? (childResult(each) ? [] : (each.type ?? [])),
  );
  const results = others.filter(({ kind }) => kind !== ts.SyntaxKind.VoidKeyword);
  const text = words(...results);
  return [...(text === "" ? [] : ["options" in props ? ofOptions(text) : text]), ...child].join(", or ") || "nothing";
}

/** The type parameter for what a function child returns, where that is the result: its default is for other children. */
function childResult({
  type,
  typeParameters,
  parameters,
}: ts.SignatureDeclaration): ts.TypeParameterDeclaration | undefined {
  const name = /^(?:\w+<)?(\w+)>?$/.exec(type?.getText() ?? "")?.[1];
  const given = parameters[0]?.type?.getText() ?? "";
  const isChild = new RegExp(`children: \\(.*\\) => ${name}\\b|BlockChildren<${name}>`).test(given);
  return isChild ? typeParameters?.find((each) => each.name.text === name) : undefined;
}

const ofOptions = (text: string): string =>
  text
    .replace("`[T, T]`", "a pair of the `options`")
    .replace("`T[]`", "an array of `options`")
    .replace("`T`", "one of the `options`");
