// The walk that turns source into output: every construct goes to the file that emits it, the rest stays as it is.
import { types as t } from "@babel/core";
import type { Drawing } from "../find/drawing.ts";
import type { Facts } from "../find/facts.ts";
import { bare } from "../find/literal.ts";
import { emitCache, nameCached } from "./cache.ts";
import { emitClosure, emitDeclared } from "./closure.ts";
import { emitCall } from "./call.ts";
import { emitDrawn, emitFragmentValue, emitShown } from "./children.ts";
import { emitComponent } from "./component.ts";
import { emitCatch, emitForAwait } from "./control.ts";
import { emitElement } from "./element.ts";
import { emitAccessors, emitField, isField } from "./field.ts";
import { holdRow, rewriteFunction } from "./function.ts";
import { createImports } from "./imports.ts";
import { emitMemo } from "./memo.ts";
import { createNames } from "./names.ts";
import { inParentheses, isShortLiteral, printLiteral } from "./short-literals.ts";
import { emitAwait, type Output, type Place, standsFor } from "./output.ts";
import { createSites } from "./sites.ts";
import { emitInline } from "./text.ts";

export function createOutput(facts: Facts): Output {
  const names = createNames(facts.program.scope);
  const out: Output = {
    facts,
    names,
    sites: createSites(names),
    imports: createImports(facts.program, names),
    hoisted: [],
    rewrite: (node, place) => rewrite(node, place, out) as typeof node,
    rewriteFunction: (fn, place, container) => rewriteFunction(fn, place, out, container),
  };
  return out;
}

function rewrite(source: t.Node, place: Place, out: Output): t.Node {
  const node = bare(source);
  const made = rewriteClosure(source, node, place, out);
  const alone = out.facts.functions.alone.get(node);
  if (alone === undefined || out.facts.drawings.has(node)) return made;
  const { listens, always } = alone;
  const flags = always ? [listens, always] : listens ? [listens] : [];
  // A function of the module that does not draw has no block: it belongs to whoever is executing when it is called.
  const cursor = place.handle ? t.identifier(place.handle) : t.nullLiteral();
  const args = [cursor, made as t.Expression, ...flags.map((flag) => t.booleanLiteral(flag))];
  return standsFor(t.callExpression(out.imports.runtime("alone"), args), source);
}

function rewriteClosure(source: t.Node, node: t.Node, place: Place, out: Output): t.Node {
  const closure = out.facts.memos.closures.get(node);
  const made = rewriteOne(source, place, out);
  if (closure === undefined || !place.handle || t.isDeclaration(node)) return made;
  return standsFor(emitClosure(made as t.Expression, closure, out), source);
}

function rewriteOne(source: t.Node, place: Place, out: Output): t.Node {
  // What was kept of the source may still have types around it, which have been stripped everywhere else.
  const node = bare(source);
  const { drawings, inline } = out.facts;
  const drawing = drawings.get(node);
  if (drawing) return emitDrawing(drawing, place, out);
  if (t.isFunction(node)) {
    rewriteFunction(node, place, out);
    return node;
  }
  const cache = out.facts.caches.calls.get(node as t.CallExpression);
  if (cache && (cache.nested || place.handle)) return emitCache(node as t.CallExpression, cache, out);
  if (inline.has(node)) {
    const parts = emitInline(node as t.JSXElement | t.JSXFragment, (value) => out.rewrite(value, place), out);
    return standsFor(parts.length === 1 ? parts[0]! : t.arrayExpression(parts), node);
  }
  if (isShortLiteral(node)) return printLiteral(node);
  if (isField(node)) return emitField(node, place, out);
  rewriteChildren(node, place, out);
  if (cache) nameCached(node as t.CallExpression, cache);
  switch (node.type) {
    case "AwaitExpression":
      // Without a handle this is plain code at module level, which waits outside of any run.
      return place.handle ? standsFor(emitAwait(node.argument, place, out), node) : node;
    case "ForOfStatement":
      if (node.await && place.handle) emitForAwait(node, place, out);
      return node;
    case "IfStatement":
      // Babel's printer puts `else` right behind the `;` of a branch without braces.
      if (node.alternate && !t.isBlockStatement(node.consequent)) node.consequent = t.blockStatement([node.consequent]);
      return node;
    case "ExpressionStatement":
      // A text that is a statement would be a directive.
      if (t.isStringLiteral(node.expression)) node.expression = t.parenthesizedExpression(node.expression);
      return node;
    case "AssignmentExpression":
      // V8 takes `f({ a: 1 }, { b } = c)` for a mistake.
      return t.isPattern(node.left) ? t.parenthesizedExpression(node) : node;
    case "CatchClause":
      emitCatch(node, out);
      return node;
    case "ClassBody":
      emitAccessors(node, out);
      return node;
    default:
      return node;
  }
}

function rewriteChildren(node: t.Node, place: Place, out: Output): void {
  const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null>;
  for (const key of t.VISITOR_KEYS[node.type] ?? []) {
    const child = fields[key];
    if (Array.isArray(child)) {
      const made = child.flatMap(
        (item) => item && inPosition(holdRow(rewriteItem(item, place, out), node, place, out), node, key),
      );
      fields[key] = key === "body" && place.handle ? emitDeclared(made as t.Node[], out) : made;
    } else if (child) {
      const made = inPosition(rewriteItem(child, place, out), node, key);
      fields[key] = Array.isArray(made) ? t.blockStatement(made as t.Statement[]) : made;
    }
  }
}

function inPosition(made: t.Node | t.Node[], parent: t.Node, key: string): t.Node | t.Node[] {
  return Array.isArray(made) ? made : inParentheses(made, parent, key);
}

/** A fragment that is a statement by itself becomes as many statements as it has children. */
function rewriteItem(node: t.Node, place: Place, out: Output): t.Node | t.Node[] {
  if (!t.isExpressionStatement(node)) return rewrite(node, place, out);
  const drawing = out.facts.drawings.get(node.expression);
  if (drawing?.kind !== "fragment") return rewrite(node, place, out);
  const statements = emitDrawn(drawing.children, place, out);
  if (statements[0]) t.inheritLeadingComments(statements[0], node);
  return statements;
}

function emitDrawing(drawing: Drawing, place: Place, out: Output): t.Node {
  switch (drawing.kind) {
    case "element":
      return drawing.tag.kind === "component" ? emitComponent(drawing, place, out) : emitElement(drawing, place, out);
    case "call":
      return emitCall(drawing, place, out);
    case "memo":
      return emitMemo(drawing, place, out);
    case "fragment":
      return standsFor(emitFragmentValue(drawing.children, place, out), drawing.node);
    case "show":
      return standsFor(t.expressionStatement(emitShown(drawing.node.expression, place, out)), drawing.node);
  }
}
