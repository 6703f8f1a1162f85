// A component: `$.use(site, Component, props, children)`.
import { types as t } from "@babel/core";
import { type ElementDrawing, isKeyed } from "../find/drawing.ts";
import { emitDrawn, emitDrawnFunction } from "./children.ts";
import { beginWithHandle } from "./function.ts";
import { callHandle, type Output, type Place, standsFor } from "./output.ts";
import { isLiteral } from "../find/literal.ts";
import { asPrinted, print } from "./print.ts";
import { emitProps } from "./props.ts";
import { emitTextPieces } from "./text.ts";

export function emitComponent(drawing: ElementDrawing, place: Place, out: Output): t.Expression {
  const { tag, node, many, content } = drawing;
  if (tag.kind !== "component") throw new Error(`Not a component: ${tag.name}`);
  const site = out.sites.add({
    node,
    base: drawing.constant ?? tag.name,
    element: { name: tag.name, reference: null },
    container: place.container,
    keyed: isKeyed(drawing),
    many,
  });
  const args: t.Expression[] = [t.identifier(site), tag.reference, onOneLine(emitProps(drawing, place, out))];
  const inside = { ...place, container: site, inHtml: false };
  if (content.kind === "function") {
    args.push(content.fn);
    out.rewriteFunction(content.fn, place, site);
  } else if (content.kind === "words") {
    args.push(emitWords(content.parts, node, { ...place, container: site }, out));
  } else if (content.kind === "drawn") {
    const handle = out.names.nextHandle(place.handle);
    const statements = emitDrawn(content.children, { ...inside, handle, asks: false }, out);
    args.push(beginWithHandle(emitDrawnFunction(content, [], statements), handle, place, out));
  }
  return standsFor(callHandle("use", args, place, out), node);
}

/** `words(site, ["Hi ", name])`: the text of an element, or what is drawn in a block or a component. */
function emitWords(parts: readonly t.Expression[], node: t.Node, place: Place, out: Output): t.Expression {
  const text = out.sites.add({
    node,
    base: "words",
    element: { name: "Markdown", reference: out.imports.element("Markdown") },
    container: place.container,
  });
  const pieces = t.arrayExpression(emitTextPieces(parts, place, out));
  return t.callExpression(out.imports.runtime("words"), [t.identifier(text), pieces]);
}

function onOneLine(props: t.ObjectExpression): t.Expression {
  return isLiteral(props) ? asPrinted(print(props)) : props;
}
