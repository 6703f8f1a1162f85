// What stands between the tags of an element, as the property `children`.
import type { Expression, JSXElement, JSXText } from "@babel/types";
import { helpers } from "./names.ts";
import type { Children } from "./tags.ts";
import type { Translation } from "./translation.ts";
import { bare, containsElement, containsJsx } from "./walk.ts";

type Child = JSXElement["children"][number];

/** Writes the children of an element by what it does with them. */
export function writeContent(translation: Translation, kind: Children, children: readonly Child[]): void {
  const { writer } = translation;
  const shown = children.filter(isShown);
  if (shown.length === 0) return children.forEach((child) => writeRest(translation, child));
  const first = placeOf(translation, shown[0]!);
  const last = placeOf(translation, shown.at(-1)!);
  writer.write(" ");
  writer.stand("children", first.start, last.end);
  writer.write(":");
  if (kind !== "text" && kind !== "none" && !isValue(kind, shown))
    return writeDrawn(translation, kind === "unknown" && !shown.some(containsElement) ? "words" : "drawn", children);
  if (shown.length > 1) writer.stand("[", first.start, last.end);
  writeList(translation, children);
  if (shown.length > 1) writer.stand("]", first.start, last.end);
}

/** `drawn(a, b)`: children that are drawn, in their order; `words(a, b)` where they are text as well. */
export function writeDrawn(
  translation: Translation,
  helper: "drawn" | "words" | "fragment",
  children: readonly Child[],
): void {
  translation.writer.write(`${helpers}.${helper}(`);
  writeList(translation, children);
  translation.writer.write(")");
}

/** A sole function is handed over as it is, and to a component also a sole value without drawings. */
function isValue(kind: Children, shown: readonly Child[]): boolean {
  const [sole, ...others] = shown;
  if (others.length > 0) return false;
  if (sole!.type === "JSXText") return kind === "unknown";
  if (sole!.type !== "JSXExpressionContainer") return false;
  const inner = bare(sole!.expression);
  if (inner.type === "ArrowFunctionExpression" || inner.type === "FunctionExpression") return true;
  return kind === "unknown" && !containsJsx(sole!.expression);
}

function writeList(translation: Translation, children: readonly Child[]): void {
  let written = 0;
  for (const child of children) {
    if (!isShown(child)) writeRest(translation, child);
    else {
      if (written++ > 0) translation.writer.write(",");
      writeChild(translation, child);
    }
  }
}

function writeChild(translation: Translation, child: Child): void {
  const { writer } = translation;
  if (child.type === "JSXText") {
    const { start, end } = placeOf(translation, child);
    writer.copy(child.start!, start);
    writer.stand(JSON.stringify(textOf(child)), start, end);
    writer.copy(end, child.end!);
  } else if (child.type === "JSXElement" || child.type === "JSXFragment") translation.jsx(child);
  else {
    const expression = expressionOf(child)!;
    const sequence = expression.type === "SequenceExpression";
    if (sequence) writer.write("(");
    translation.copy(child.start! + 1, child.end! - 1, [expression]);
    if (sequence) writer.write(")");
  }
}

/** Lines and comments that say nothing, kept so that the lines below stay where they are. */
function writeRest({ writer }: Translation, child: Child): void {
  if (child.type === "JSXText") writer.copy(child.start!, child.end!);
  else writer.copy(child.start! + 1, child.end! - 1);
}

/** Not only space or a comment. */
export function isShown(child: Child): boolean {
  if (child.type === "JSXText") return textOf(child) !== "";
  return child.type !== "JSXExpressionContainer" || child.expression.type !== "JSXEmptyExpression";
}

function expressionOf(child: Child): Expression | undefined {
  if (child.type === "JSXSpreadChild") return child.expression;
  if (child.type !== "JSXExpressionContainer" || child.expression.type === "JSXEmptyExpression") return undefined;
  return child.expression;
}

/** Where a child stands, without the space around it. */
function placeOf({ writer }: Translation, child: Child): { start: number; end: number } {
  const { start, end } = expressionOf(child) ?? child;
  if (child.type !== "JSXText") return { start: start!, end: end! };
  const text = writer.source.slice(start!, end!);
  if (text.trim() === "") return { start: start!, end: end! };
  return { start: start! + text.length - text.trimStart().length, end: start! + text.trimEnd().length };
}

/** The text between tags, by JSX's rule for white space: lines are joined by one space, what surrounds them goes. */
function textOf({ value }: JSXText): string {
  const lines = value.split(/\r\n|\n|\r/).map((line) => line.replace(/\t/g, " "));
  return lines
    .map((line, i) => {
      const from = i === 0 ? line : line.replace(/^ +/, "");
      return i === lines.length - 1 ? from : from.replace(/ +$/, "");
    })
    .filter((line) => line !== "")
    .join(" ");
}
