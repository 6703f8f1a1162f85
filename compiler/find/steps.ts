// The statements of a script, as development follows them: what each uses, and what to write where it computes the same again and again.
import { types as t } from "@babel/core";
import { type Captured, findCaptures } from "./captures.ts";
import type { Drawing } from "./drawing.ts";
import type { Facts } from "./facts.ts";
import { bare } from "./literal.ts";

export interface Step {
  /** `line:column` in the source. */
  readonly at: string;
  /** The statement in short: `const sorted = rows.toSorted()`. */
  readonly text: string;
  /** What to write instead. */
  readonly write: string;
  readonly captured: Captured;
}

export type Steps = ReadonlyMap<t.Statement, Step>;

export function findSteps({ program, parts, drawings }: Facts, source: string): Steps {
  const ofBody = new Set(parts.body);
  const steps = new Map<t.Statement, Step>();
  for (const path of program.get("body")) {
    const { node } = path;
    if (!ofBody.has(node) || isDeclared(node) || !node.loc) continue;
    const { line, column } = node.loc.start;
    let draws = false;
    t.traverseFast(node, (inner) => void (draws ||= isDrawn(drawings.get(inner))));
    const text = inShort(textOf(node, source));
    steps.set(node, {
      at: `${line}:${column + 1}`,
      text,
      write: cureFor(node, source, draws),
      captured: findCaptures([path], path),
    });
  }
  return steps;
}

const isDrawn = (drawing: Drawing | undefined): boolean => drawing !== undefined && drawing.kind !== "memo";

/** Nothing is computed where it stands. */
const isDeclared = (node: t.Statement): boolean =>
  t.isFunctionDeclaration(node) ||
  t.isClassDeclaration(node) ||
  t.isTSEnumDeclaration(node) ||
  t.isEmptyStatement(node);

function cureFor(node: t.Statement, source: string, draws: boolean): string {
  if (draws) return "<Fragment memo>{() => { … }}</Fragment>;";
  if (t.isExpressionStatement(node)) return `memo(() => ${part(node.expression, source)});`;
  const [declared, ...more] = t.isVariableDeclaration(node) ? node.declarations : [];
  if (!declared?.init || more.length > 0) return "const result = memo(() => { …; return result; });";
  const before = source.slice(node.start!, (declared.init.extra?.["parenStart"] as number) ?? declared.init.start!);
  const value = bare(declared.init);
  if (!t.isAwaitExpression(value)) return `${before}memo(() => ${part(declared.init, source)});`;
  return `${before}await memo(() => ${part(value.argument, source)});`;
}

function part(node: t.Node, source: string): string {
  const text = textOf(node, source);
  const fits = text.length <= mostShown && !text.includes("\n");
  const inParentheses = node.extra?.["parenthesized"] === true || t.isObjectExpression(bare(node));
  return fits ? (inParentheses ? `(${text})` : text) : "…";
}

const mostShown = 60;

const textOf = ({ start, end }: t.Node, source: string): string => source.slice(start!, end!);

function inShort(text: string): string {
  const [line] = text.split("\n");
  const short = line!.replace(/;$/, "");
  return short.length > mostShown
    ? `${short.slice(0, mostShown)}…`
    : short.length < text.length - 1
      ? `${short} …`
      : short;
}
