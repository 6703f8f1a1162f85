// An element as data: what it evaluates to, and its props with their defaults.
import ts from "typescript-6";
import { type Definition, type PropKind, widgetProps } from "../../runtime/elements/define.ts";
import type { Comment } from "./comment.ts";
import { type Member, memberOf } from "./member.ts";
import { parseType, type Words } from "./words.ts";

/** A prop of an element. */
export interface PropEntry extends Member {
  readonly required: boolean;
  /** The default, as it is written. */
  readonly fallback: string | undefined;
}

/** An element, as the page shows it. */
export interface ElementEntry {
  readonly kind: "element";
  readonly name: string;
  readonly comment: Comment;
  /** What it evaluates to, in words. */
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
  const given = signatures.map((signature) => propsOf(signature, checker));
  const isTold = (prop: ts.Symbol): boolean => prop.getDocumentationComment(checker).length > 0;
  // The one with the comment, where several signatures have it.
  const known = new Map([...given.flat(), ...given.flat().filter(isTold)].map((prop) => [prop.name, prop]));
  const common = [...known.values()].filter((prop) => ownerOf(prop) === "CommonProps").map(({ name }) => name);
  const isWidget = Object.keys(widgetProps).every((name) => name in definition.props);
  const isOwn = (prop: ts.Symbol): boolean =>
    !common.includes(prop.name) &&
    !(isWidget && prop.name in widgetProps) &&
    (prop.name !== "children" || isTold(prop));
  const isRequired = (name: string): boolean =>
    given.every((props) => props.some((prop) => prop.name === name && (prop.flags & ts.SymbolFlags.Optional) === 0));
  const own = [...known.values()].filter(isOwn);
  return {
    kind: "element",
    name: symbol.name,
    comment,
    evaluates: comment.returns ?? evaluates(signatures, definition, words),
    props: inOrder(own, definition).map((prop) => readProp(prop, definition, isRequired(prop.name), checker, words)),
    common,
    isWidget,
    definition,
  };
}

function readProp(
  prop: ts.Symbol,
  { props, defaults }: Definition,
  isRequired: boolean,
  checker: ts.TypeChecker,
  words: Words,
): PropEntry {
  const member = memberOf(prop, checker, words);
  const kind = props[prop.name];
  const required = isRequired || (typeof kind === "string" && kind.endsWith("!"));
  const isOff = kind === "flag" && !/default|left out/.test(member.text);
  const fallback = defaults?.[prop.name] ?? (isOff ? false : undefined);
  return {
    ...member,
    type: typeOf(prop, kind, member.type, checker, words),
    required,
    fallback: fallback === undefined ? undefined : JSON.stringify(fallback),
  };
}

/** The type as it is declared, or what a type parameter may stand for. */
function typeOf(
  prop: ts.Symbol,
  kind: PropKind | undefined,
  declared: string,
  checker: ts.TypeChecker,
  words: Words,
): string {
  if (prop.name === "bind") return "a variable";
  if (kind === "flag") return "`boolean`";
  if (!/^`[A-Z]`$/.test(declared)) return declared;
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(prop));
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  return words(parseType(checker.typeToString(bound, undefined, ts.TypeFormatFlags.NoTruncation)));
}

/** What is between the tags first, then as in the definition. */
function inOrder(props: readonly ts.Symbol[], definition: Definition): ts.Symbol[] {
  const names = ["children", ...Object.keys(definition.props)];
  const place = ({ name }: ts.Symbol): number => (names.indexOf(name) + names.length + 1) % (names.length + 1);
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
