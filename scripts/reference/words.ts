// Types in words that a reader of a table understands: `"top"`, `"center"` or `"bottom"`.
import ts from "typescript-6";

/** Writes a type, or the union of several; what the page has a heading for becomes a link. */
export type Words = (...nodes: readonly ts.TypeNode[]) => string;

/**
 * @param linked The names of the types that have a heading on the page.
 */
export function createWords(checker: ts.TypeChecker, linked: ReadonlySet<string>): Words {
  const symbolOf = (node: ts.TypeReferenceNode): ts.Symbol | undefined => checker.getSymbolAtLocation(node.typeName);

  /** What stands behind a name that means nothing to the reader: the bound of a parameter, an alias that is not exported. */
  function behind(node: ts.TypeReferenceNode): ts.TypeNode | undefined {
    if (node.getSourceFile().fileName === scratch) return undefined;
    const symbol = symbolOf(node);
    const [declaration] = (symbol && resolve(symbol).declarations) ?? [];
    if (declaration === undefined) return undefined;
    if (ts.isTypeParameterDeclaration(declaration)) return declaration.constraint;
    const isPlain = ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters === undefined;
    return isPlain && isListing(declaration.type) ? declaration.type : undefined;
  }

  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  /** The members of a union, each written; of arrays, what they are of stands apart. */
  function members(node: ts.TypeNode): Part[] {
    if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return members(node.type);
    if (ts.isUnionTypeNode(node)) return node.types.flatMap(members);
    if (ts.isConditionalTypeNode(node)) return [node.trueType, node.falseType].flatMap(members);
    if (ts.isIntersectionTypeNode(node))
      return [{ text: node.types.map((each) => written(members(each))).join(" that is also ") }];
    if (ts.isArrayTypeNode(node)) return [{ of: members(node.elementType) }];
    // `{ [K in keyof L]: Block }` is as long as L.
    if (ts.isMappedTypeNode(node) && node.type !== undefined) return [{ of: members(node.type) }];
    if (!ts.isTypeReferenceNode(node)) return plain(node);
    const name = node.typeName.getText();
    if (linked.has(name)) return [{ text: `[\`${name}\`](#${name})` }];
    if (name === "NoInfer") return members(node.typeArguments![0]!);
    const found = behind(node);
    return found === undefined ? [{ text: code(node) }] : members(found);
  }

  return (...nodes) => written(nodes.flatMap(members));
}

const scratch = "scratch.ts";

/** Text as a node, for types that stand nowhere in the sources. */
export function parseType(text: string): ts.TypeNode {
  const file = ts.createSourceFile(scratch, `type It = ${text};`, ts.ScriptTarget.ES2023, true);
  return (file.statements[0] as ts.TypeAliasDeclaration).type;
}

/** What is linked to `#Name` gets its anchor from the page. */
interface Part {
  readonly text?: string;
  readonly of?: readonly Part[];
}

function plain(node: ts.TypeNode): Part[] {
  if (node.kind === ts.SyntaxKind.UndefinedKeyword) return [];
  if (node.kind === ts.SyntaxKind.VoidKeyword) return [{ text: "nothing" }];
  if (node.kind === ts.SyntaxKind.UnknownKeyword || node.kind === ts.SyntaxKind.AnyKeyword)
    return [{ text: "anything" }];
  return [{ text: code(node) }];
}

function written(parts: readonly Part[]): string {
  const singles = [...new Set(parts.flatMap(({ text }) => text ?? []))];
  const arrays = parts.flatMap(({ of }) => {
    if (of === undefined) return [];
    const each = written(of);
    const isOfThem = of.every(({ text }) => text !== undefined && singles.includes(text));
    if (singles.length > 1 && isOfThem) return "an array of them";
    return /^`\w+`$/.test(each) ? `\`${each.slice(1, -1)}[]\`` : `an array of ${each}`;
  });
  const found = [...new Set(arrays)];
  if (singles.length > 1 && found.includes("an array of them")) return `${listed(singles)}, or ${listed(found)}`;
  return listed([...singles, ...found]);
}

/** True for what is read more easily than its name: `"a" | "b"`, a pair. */
const isListing = (node: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(node) ||
  node.kind === ts.SyntaxKind.StringKeyword ||
  ts.isTupleTypeNode(node) ||
  (ts.isTypeOperatorNode(node) && isListing(node.type)) ||
  (ts.isUnionTypeNode(node) && node.types.every(isListing));

const code = (node: ts.Node): string =>
  `\`${node
    .getText()
    .replace(/\/\*\*[^]*?\*\/\s*/g, "")
    .replace(/\s+/g, " ")
    .replace(/=> (unknown|void \| Promise<void>)$/, "=> void")
    .replace(/NoInfer<(\w+)>/g, "$1")
    .replace(/readonly (?=[\w[])/g, "")}\``;

/** `a`, `b` or `c`. */
export function listed(all: readonly string[], last = "or"): string {
  if (all.length < 2) return all.join("");
  return `${all.slice(0, -1).join(", ")} ${last} ${all.at(-1)}`;
}
