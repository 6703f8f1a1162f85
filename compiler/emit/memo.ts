// `memo(…)`: handed over with its call site, and with what its function uses.
import { types as t } from "@babel/core";
import type { Capture, Captured } from "../find/captures.ts";
import type { MemoDrawing } from "../find/drawing.ts";
import { bare } from "../find/literal.ts";
import { findProp, findProperties } from "../find/props.ts";
import { handleAt, type Output, type Place, standsFor } from "./output.ts";
import { asPrinted } from "./print.ts";

export function emitMemo(drawing: MemoDrawing, place: Place, out: Output): t.Expression {
  const { node, many } = drawing;
  const site = out.sites.add({
    node,
    base: drawing.constant ?? "memo",
    element: { name: "memo", reference: null },
    container: place.container,
    many,
  });
  const [fn, options] = node.arguments as [t.Expression, t.Expression?];
  const computes = t.isFunction(bare(fn)) ? out.rewrite(fn, place) : emitCalling(out.rewrite(fn, place));
  const args = [handleAt(place, out), t.identifier(site), computes, emitCaptures(drawing.captured)];
  const key = options && emitKey(options, place, out);
  return standsFor(t.callExpression(out.imports.runtime("recall"), key ? [...args, key] : args), node);
}

/** `memo` of a fragment: decides by what the function uses. */
export function emitWhileSame(value: t.Expression, captured: Captured, place: Place, out: Output): t.Expression {
  const whileSame = t.callExpression(out.imports.runtime("whileSame"), [emitCaptures(captured)]);
  const given = bare(value);
  if (t.isBooleanLiteral(given)) return given.value ? whileSame : given;
  return t.logicalExpression("&&", out.rewrite(value, place), whileSame);
}

/** A name is called when the result is computed, as what it stands for then. */
function emitCalling(fn: t.Expression): t.Expression {
  return t.arrowFunctionExpression([], t.callExpression(fn, []));
}

function emitKey(options: t.Expression, place: Place, out: Output): t.Expression | null {
  const props = findProperties(bare(options));
  if (props === null) return t.optionalMemberExpression(out.rewrite(options, place), t.identifier("key"), false, true);
  const key = findProp(props, "key");
  return key === undefined ? null : out.rewrite(key.value, place);
}

const widest = 100;

/** `() => ({ rows, "props.by": props.by })` */
export function emitCaptures({ list }: Captured): t.Expression {
  const parts = list.map(print);
  if (parts.length === 0) return asPrinted("() => ({})");
  const line = `() => ({ ${parts.join(", ")} })`;
  return asPrinted(line.length <= widest ? line : `() => ({\n  ${parts.join(",\n  ")},\n})`);
}

function print({ name, property, binding }: Capture): string {
  if (property !== null) return `"${name}.${property}": ${name}.${property}`;
  return binding === null ? `${name}: ${name}` : name;
}
