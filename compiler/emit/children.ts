// The children of a block as what draws them: the function that the block calls, or statements in place.
import { types as t } from "@babel/core";
import type { Content, DrawnChild, ElementDrawing } from "../find/drawing.ts";
import { mayChangePlaces } from "../find/order.ts";
import { isSpread } from "../find/props.ts";
import { rewriteBody } from "./function.ts";
import { callHandle, type Output, type Place, standsFor } from "./output.ts";

type BlockFunction = t.ArrowFunctionExpression | t.FunctionExpression;

/** The function that draws a block's children, or `null` when it has none to draw. It is given the block's handle. */
export function emitBlockFunction(drawing: ElementDrawing, container: string, out: Output): BlockFunction | null {
  const { content, tag } = drawing;
  const inside: Place = { handle: out.names.handle, container, inHtml: tag.kind === "html" };
  const handle = t.identifier(out.names.handle);
  switch (content.kind) {
    case "function":
      content.fn.params = content.fn.params.map((param) => out.rewrite(param, inside));
      content.fn.body = rewriteBody(content.fn, inside, out);
      content.fn.params.unshift(handle);
      return content.fn;
    case "value":
      return t.arrowFunctionExpression([handle], emitShown(content.value, inside, out), content.routine.awaits);
    case "drawn":
      return emitDrawnFunction(content, [handle], emitDrawn(content.children, inside, out));
    default:
      return null;
  }
}

/** Whether a value comes before props of a call that could tell. */
export function comesBefore({ content, props, before, scope }: ElementDrawing): boolean {
  if (content.kind !== "value") return false;
  const later = props.slice(before);
  return later.some((prop) => !mayChangePlaces(content.value, isSpread(prop) ? prop.spread : prop.value, scope));
}

/** `(children => () => here($).show(site, children))(value)`: the value is there in its turn, and shown in the block. */
export function emitInTurn(value: t.Expression, container: string, place: Place, out: Output): t.CallExpression {
  const children = t.inherits(t.identifier("children"), value);
  const shown = t.arrowFunctionExpression([], emitShown(children, { ...place, asks: true, container }, out));
  return t.callExpression(t.arrowFunctionExpression([t.identifier("children")], shown), [out.rewrite(value, place)]);
}

export function emitDrawnFunction(
  content: Extract<Content, { kind: "drawn" }>,
  params: t.Identifier[],
  statements: t.Statement[],
): t.ArrowFunctionExpression {
  return t.arrowFunctionExpression(params, t.blockStatement(statements), content.routine.awaits);
}

/** Each child as a statement, in order. */
export function emitDrawn(children: readonly DrawnChild[], place: Place, out: Output): t.ExpressionStatement[] {
  return children.flatMap((child) => {
    const drawing = out.facts.drawings.get(child.node);
    // Between drawings, white space is layout of the source; between plain HTML it is seen.
    if (t.isStringLiteral(child.node) && child.node.value.trim() === "" && !place.inHtml) return [];
    if (drawing?.kind === "fragment") return emitDrawn(drawing.children, place, out);
    return [standsFor(t.expressionStatement(emitChild(child, place, out)), child.node)];
  });
}

/** A fragment where its value is used: drawn, and `undefined`. */
export function emitFragmentValue(children: readonly DrawnChild[], place: Place, out: Output): t.Expression {
  const drawn = emitDrawn(children, place, out).map(({ expression }) => expression);
  const nothing = t.identifier("undefined");
  return drawn.length === 0 ? nothing : t.sequenceExpression([...drawn, nothing]);
}

/** `$.show(…)`: draws a value if it is one to show. */
export function emitShown(value: t.Expression, place: Place, out: Output): t.Expression {
  const site = out.sites.add({
    node: value,
    base: "show",
    element: textElement(place, out),
    container: place.container,
  });
  return standsFor(callHandle("show", [t.identifier(site), out.rewrite(value, place)], place, out), value);
}

function emitChild({ kind, node }: DrawnChild, place: Place, out: Output): t.Expression {
  if (kind === "drawing") return out.rewrite(node, place);
  if (kind === "value") return emitShown(node, place, out);
  const site = out.sites.add({
    node,
    base: place.inHtml ? "text" : "markdown",
    element: textElement(place, out),
    container: place.container,
    props: [t.objectProperty(t.identifier("children"), node)],
  });
  return standsFor(callHandle("emit", [t.identifier(site)], place, out), node);
}

function textElement(place: Place, out: Output): { name: string; reference: t.Expression } {
  if (!place.inHtml) return { name: "Markdown", reference: out.imports.element("Markdown") };
  return { name: "#text", reference: t.callExpression(out.imports.runtime("html"), [t.stringLiteral("#text")]) };
}
