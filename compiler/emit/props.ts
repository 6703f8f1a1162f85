// All props of an element as one object, in the order of the source.
import { types as t } from "@babel/core";
import type { ElementDrawing } from "../find/drawing.ts";
import { isSpread } from "../find/props.ts";
import { emitBind } from "./bind.ts";
import type { Output, Place } from "./output.ts";
import { emitWhileSame } from "./memo.ts";
import { emitTextValue, propertyKey } from "./text.ts";

export function emitProps(drawing: ElementDrawing, place: Place, out: Output): t.ObjectExpression {
  const properties = drawing.props.map((prop) => {
    if (isSpread(prop)) return t.spreadElement(out.rewrite(prop.spread, place));
    const captured = prop.name === "memo" ? out.facts.memos.captured.get(drawing.node) : undefined;
    const value =
      captured !== undefined
        ? emitWhileSame(prop.value, captured, place, out)
        : prop.name === "bind"
          ? emitBind(prop.value, drawing.scope, place, out)
          : out.rewrite(prop.value, place);
    const shorthand = t.isIdentifier(value, { name: prop.name });
    return t.objectProperty(propertyKey(prop.name), value, false, shorthand);
  });
  if (drawing.content.kind === "text") {
    const text = emitTextValue(drawing.content.parts, place, out);
    properties.splice(drawing.before, 0, t.objectProperty(t.identifier("children"), text));
  }
  return t.objectExpression(properties);
}
