// A direct call of a function that draws: a call site of its own.
import { types as t } from "@babel/core";
import type { CallDrawing } from "../find/drawing.ts";
import { callHandle, type Output, type Place, standsFor } from "./output.ts";

export function emitCall(drawing: CallDrawing, place: Place, out: Output): t.Expression {
  const { node, name, many } = drawing;
  const site = out.sites.add({
    node,
    base: drawing.constant ?? name,
    element: { name, reference: null },
    container: place.container,
    many,
  });
  const args = node.arguments.map((argument) => out.rewrite(argument, place)) as t.Expression[];
  return standsFor(callHandle("call", [t.identifier(site), node.callee as t.Identifier, ...args], place, out), node);
}
