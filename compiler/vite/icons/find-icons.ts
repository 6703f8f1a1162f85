// Which icons a module names: in `icon` and `avatar`, and in Markdown as `:material-star:`.
import { parse } from "@babel/parser";
import type { Node } from "@babel/types";

export interface NamedIcons {
  /** Icons are asked for, be they pictures or emoji. */
  used: boolean;
  names: string[];
}

const mentioned = /\b(?:icon|avatar)\b|:material[-/]/;

const nameForm = /^(?::material[-/])?([a-z0-9]+(?:[-_][a-z0-9]+)*):?$/;

/** @param known Asked of every word that may be a name. */
export function findIcons(source: string, known: (name: string) => boolean): NamedIcons {
  if (!mentioned.test(source)) return { used: false, names: [] };
  const names = new Set<string>();
  const add = (text: string): void => {
    const name = nameForm.exec(text)?.[1]?.replaceAll("-", "_");
    if (name !== undefined && known(name)) names.add(name);
  };
  for (const [, name] of source.matchAll(/:material[-/]([a-z0-9_-]+):/g)) add(name!);
  const { used, dynamic } = walk(source, add);
  // Names that are put together or looked up stand somewhere in the module.
  if (dynamic) for (const [, , text] of source.matchAll(/(["'`])([a-z0-9_:/-]{2,60})\1/g)) add(text!);
  return { used: used || names.size > 0, names: [...names].sort() };
}

/** Calls with each text that stands for an icon; `dynamic` where one is more than texts. */
function walk(source: string, add: (text: string) => void): { used: boolean; dynamic: boolean } {
  let used = false;
  let dynamic = false;
  const texts = (node: Node): void => {
    if (node.type === "StringLiteral") add(node.value);
    else if (node.type === "TemplateLiteral" && node.expressions.length === 0) add(node.quasis[0]!.value.cooked ?? "");
    else if (node.type === "ConditionalExpression") [node.consequent, node.alternate].forEach(texts);
    else if (node.type === "LogicalExpression") [node.left, node.right].forEach(texts);
    else if (node.type === "JSXExpressionContainer") texts(node.expression);
    else if (!/^(Null|Boolean|Numeric)Literal$|^JSXEmptyExpression$/.test(node.type)) dynamic = true;
  };
  const visit = (node: Node): void => {
    // The icon of the page is drawn by the browser.
    if (node.type === "ExportNamedDeclaration" && /^export const config\b/.test(source.slice(node.start!))) return;
    if (node.type === "JSXAttribute" && isIcon(node.name.name) && node.value) {
      used = true;
      texts(node.value);
    } else if (node.type === "ObjectProperty" && !node.computed && isIcon(keyOf(node.key))) {
      used = true;
      texts(node.value);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  try {
    visit(
      parse(source, {
        sourceType: "module",
        plugins: ["typescript", "jsx"],
        errorRecovery: true,
        attachComment: false,
      }),
    );
  } catch {
    // The compiler says what is wrong with it.
  }
  return { used, dynamic };
}

const isIcon = (name: unknown): boolean => name === "icon" || name === "avatar";

const keyOf = (key: Node): unknown =>
  key.type === "Identifier" ? key.name : key.type === "StringLiteral" && key.value;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === "string";
