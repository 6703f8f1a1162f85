// An element of "dacapo" or plain HTML: a hoisted site and a call with what can change.
import { types as t } from "@babel/core";
import { type ElementDrawing, isKeyed } from "../find/drawing.ts";
import { bare, isLiteral } from "../find/literal.ts";
import { mayChangePlaces } from "../find/order.ts";
import { isSpread, type Prop } from "../find/props.ts";
import { emitBind } from "./bind.ts";
import { comesBefore, emitBlockFunction, emitInTurn } from "./children.ts";
import { callHandle, emitAwait, type Output, type Place, standsFor } from "./output.ts";
import type { SitePlan } from "./sites.ts";
import { emitWhileSame } from "./memo.ts";
import { emitText, propertyKey } from "./text.ts";
import { emitProps } from "./props.ts";

/** Up to so many values are passed one by one; more go in an array. */
const mostInline = 4;

export function emitElement(drawing: ElementDrawing, place: Place, out: Output): t.Expression {
  const { content } = drawing;
  const isPlain =
    !drawing.argument && !drawing.props.some(isSpread) && keyMayComeFirst(drawing) && !comesBefore(drawing);
  const call = isPlain ? emitPlain(drawing, place, out) : emitSpread(drawing, place, out);
  standsFor(call, drawing.node);
  const waits = (content.kind === "drawn" || content.kind === "value") && content.routine.awaits;
  return waits ? standsFor(emitAwait(call, place, out), drawing.node) : call;
}

function emitPlain(drawing: ElementDrawing, place: Place, out: Output): t.Expression {
  const plan: SitePlan = { ...describe(drawing, place, out), props: [], slots: [], children: null };
  const site = out.sites.add(plan);
  const first: t.Expression[] = [];
  const slots: t.Expression[] = [];
  let parts: t.Expression[] = [];
  const addText = (): void => {
    if (drawing.content.kind !== "text") return;
    const text = emitText(drawing.content.parts, place, out, textMayComeLast(drawing));
    if (text.kind === "literal") addLiteral(plan, "children", text.value);
    else if (text.kind === "slot") {
      plan.slots!.push("children");
      slots.push(text.value);
    } else {
      plan.children = text.children;
      parts = text.values;
    }
  };
  for (const [index, prop] of (drawing.props as Prop[]).entries()) {
    if (index === drawing.before) addText();
    const { name } = prop;
    const captured = name === "memo" ? out.facts.memos.captured.get(drawing.node) : undefined;
    if (captured !== undefined) {
      plan.slots!.push(name);
      slots.push(emitWhileSame(prop.value, captured, place, out));
    } else if (name === "key") first.push(out.rewrite(prop.value, place));
    else if (name !== "bind" && isLiteral(prop.value)) addLiteral(plan, name, prop.value);
    else {
      plan.slots!.push(name);
      slots.push(name === "bind" ? emitBind(prop.value, drawing.scope, place, out) : out.rewrite(prop.value, place));
    }
  }
  if (drawing.before >= drawing.props.length) addText();
  const values = [...first, ...slots, ...parts];
  const fn = emitBlockFunction(drawing, site, out);
  const inline = values.length <= mostInline;
  const method = fn ? (inline ? "block" : "blockAll") : inline ? "emit" : "emitAll";
  const passed = inline ? values : [t.arrayExpression(values)];
  return callHandle(method, [t.identifier(site), ...(fn ? [fn] : []), ...passed], place, out);
}

/** A key is passed in front of all other values; where that could be noticed, the props go as one object. */
function keyMayComeFirst({ props, before, content, scope }: ElementDrawing): boolean {
  const at = props.findIndex((prop) => !isSpread(prop) && prop.name === "key");
  if (at === -1) return true;
  const key = (props[at] as Prop).value;
  const earlier = (props as Prop[]).slice(0, at);
  const text = content.kind === "text" && before <= at ? content.parts : [];
  return [...earlier.map(({ value }) => value), ...text].every((value) => mayChangePlaces(value, key, scope));
}

/** The parts of a text are passed behind all other values. */
function textMayComeLast({ props, before, content, scope }: ElementDrawing): boolean {
  const later = (props as Prop[]).slice(before);
  const parts = content.kind === "text" ? content.parts : [];
  return later.every(({ value }) => parts.every((part) => mayChangePlaces(part, value, scope)));
}

/** Props that are only known when the script runs are passed as one object. */
function emitSpread(drawing: ElementDrawing, place: Place, out: Output): t.Expression {
  const site = out.sites.add(describe(drawing, place, out));
  const props = drawing.argument ? out.rewrite(drawing.argument, place) : emitProps(drawing, place, out);
  if (drawing.content.kind === "value" && comesBefore(drawing)) {
    const children = t.objectProperty(t.identifier("children"), emitInTurn(drawing.content.value, site, place, out));
    (props as t.ObjectExpression).properties.splice(drawing.before, 0, children);
    return callHandle("spread", [t.identifier(site), props], place, out);
  }
  const fn = emitBlockFunction(drawing, site, out);
  return callHandle("spread", [t.identifier(site), props, ...(fn ? [fn] : [])], place, out);
}

function describe(drawing: ElementDrawing, place: Place, out: Output): SitePlan {
  const { tag, node, many } = drawing;
  const reference =
    tag.kind === "html" ? t.callExpression(out.imports.runtime("html"), [t.stringLiteral(tag.name)]) : tag.reference;
  return {
    node,
    base: drawing.constant ?? tag.name,
    // The site is hoisted: it has no place in the source to step to.
    element: { name: tag.name, reference: t.cloneNode(reference, true, true) },
    container: place.container,
    keyed: isKeyed(drawing),
    many,
  };
}

function addLiteral(plan: SitePlan, name: string, value: t.Expression): void {
  plan.props!.push(t.objectProperty(propertyKey(name), bare(value) as t.Expression));
}
