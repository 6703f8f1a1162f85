// Where a source is nested most deeply: what to point at when something is too deep to be walked through.
import { types as t } from "@babel/core";
import type { Span } from "../diagnostic.ts";
import { positionAt } from "../frame.ts";

/** Without recursion, which is what failed. */
export function findDeepest(ast: t.Node | null, source: string): Span {
  return ast ? deepestNode(ast) : deepestBracket(source);
}

function deepestNode(ast: t.Node): Span {
  let deepest: { node: t.Node; depth: number } = { node: ast, depth: 0 };
  const open = [deepest];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth > deepest.depth && at.node.loc) deepest = at;
    for (const key of t.VISITOR_KEYS[at.node.type] ?? []) {
      const child = (at.node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
      for (const node of [child].flat()) if (node) open.push({ node, depth: at.depth + 1 });
    }
  }
  return deepest.node.loc ?? { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } };
}

const token =
  /\/\/.*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<\/[\w$.-]*\s*>|\/>|[([{}\])]|<[\w$.-]*|\n/g;

/** Of what cannot even be parsed: brackets and tags are counted, and long chains stand on long lines. */
function deepestBracket(source: string): Span {
  let depth = 0;
  let most = 0;
  let at = 0;
  for (const { 0: text, index } of source.matchAll(token)) {
    if (/^(?:[([{]$|<[\w$]|<$)/.test(text)) depth++;
    else if (/^(?:[)\]}]|\/>|<\/)/.test(text)) depth--;
    if (depth > most) [most, at] = [depth, index];
  }
  if (most < 100) at = longestLine(source);
  const { line, column } = positionAt(source, at);
  // Places of the parser count columns from 0.
  const start = { line, column: column - 1 };
  return { start, end: { ...start, column: start.column + 1 } };
}

function longestLine(source: string): number {
  let best = { at: 0, length: -1 };
  let at = 0;
  for (const { length } of source.split("\n")) {
    if (length > best.length) best = { at, length };
    at += length + 1;
  }
  return best.at;
}
