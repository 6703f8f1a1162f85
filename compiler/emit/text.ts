// The children of a text element: hoisted when they never change, a slot when there is one, composed when there are more.
import { types as t } from "@babel/core";
import { findChildren } from "../find/children.ts";
import { bare, findLiteralText, isLiteral } from "../find/literal.ts";
import { findAttributes, isSpread } from "../find/props.ts";
import type { Output, Place } from "./output.ts";

export type EmittedText =
  | { kind: "literal"; value: t.Expression }
  | { kind: "slot"; value: t.Expression }
  | { kind: "composed"; children: t.ArrowFunctionExpression; values: t.Expression[] };

/** @param isLast Whether the values of a composed text may be evaluated behind all props. */
export function emitText(parts: readonly t.Expression[], place: Place, out: Output, isLast: boolean): EmittedText {
  const pieces = joinStrings(parts);
  const sole = pieces.length === 1 ? bare(pieces[0]!) : null;
  if (sole && isLiteral(sole)) return { kind: "literal", value: sole as t.Expression };
  if (!isLast) return { kind: "slot", value: emitTextValue(parts, place, out) };

  const values: t.Expression[] = [];
  const params: t.Identifier[] = [];
  const capture = (value: t.Expression): t.Expression => {
    if (isLiteral(value)) return value;
    const param = t.identifier(nameParam(value, params));
    params.push(param);
    values.push(out.rewrite(value, place));
    return t.cloneNode(param);
  };

  let body: t.Expression;
  if (t.isTemplateLiteral(sole)) {
    body = t.templateLiteral(
      sole.quasis,
      sole.expressions.map((expression) => capture(expression as t.Expression)),
    );
  } else if (sole && !isInline(sole, out)) {
    return { kind: "slot", value: out.rewrite(pieces[0]!, place) };
  } else {
    body = t.arrayExpression(
      pieces.flatMap((piece) => (isInline(piece, out) ? emitInline(piece, capture, out) : [capture(piece)])),
    );
  }
  return { kind: "composed", children: t.arrowFunctionExpression(params, body), values };
}

/** The text as one expression, where no function can be hoisted for it. */
export function emitTextValue(parts: readonly t.Expression[], place: Place, out: Output): t.Expression {
  const pieces = emitTextPieces(parts, place, out);
  return pieces.length === 1 ? pieces[0]! : t.arrayExpression(pieces);
}

export function emitTextPieces(parts: readonly t.Expression[], place: Place, out: Output): t.Expression[] {
  const keep = (value: t.Expression) => out.rewrite(value, place);
  return joinStrings(parts).flatMap((piece) => (isInline(piece, out) ? emitInline(piece, keep, out) : [keep(piece)]));
}

/** Inline HTML as data: `tag("b", null, …)`; a fragment is its children. */
export function emitInline(
  node: t.JSXElement | t.JSXFragment,
  valueOf: (value: t.Expression) => t.Expression,
  out: Output,
): t.Expression[] {
  const inner = () =>
    joinStrings(findChildren(node)).flatMap((child) =>
      isInline(child, out) ? emitInline(child, valueOf, out) : [valueOf(child)],
    );
  if (t.isJSXFragment(node)) return inner();
  const attributes = findAttributes(node).map((prop) =>
    isSpread(prop)
      ? t.spreadElement(valueOf(prop.spread))
      : t.objectProperty(propertyKey(prop.name), valueOf(prop.value)),
  );
  const { name } = node.openingElement;
  const tagName = t.isJSXNamespacedName(name)
    ? `${name.namespace.name}:${name.name.name}`
    : (name as t.JSXIdentifier).name;
  const attrs = attributes.length > 0 ? t.objectExpression(attributes) : t.nullLiteral();
  return [t.callExpression(out.imports.runtime("tag"), [t.stringLiteral(tagName), attrs, ...inner()])];
}

/** The key of a property, quoted only where it has to be. */
export function propertyKey(name: string): t.Identifier | t.StringLiteral {
  return t.isValidIdentifier(name, false) ? t.identifier(name) : t.stringLiteral(name);
}

function isInline(node: t.Node, out: Output): node is t.JSXElement | t.JSXFragment {
  return out.facts.inline.has(node);
}

/** `Hello{" "}` is one string. */
function joinStrings(parts: readonly t.Expression[]): t.Expression[] {
  const joined: t.Expression[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const text = findLiteralText(part);
    const before = last && findLiteralText(last);
    if (text !== null && typeof before === "string") joined[joined.length - 1] = t.stringLiteral(before + text);
    else joined.push(part);
  }
  return joined;
}

/** What no parameter may be called, and what the function itself means by its name. */
const notParams = /^(eval|arguments|undefined|_?tag\d*)$/;

function nameParam(value: t.Expression, params: readonly t.Identifier[]): string {
  const named = bare(value);
  const own = t.isIdentifier(named)
    ? named.name
    : t.isMemberExpression(named) && !named.computed
      ? (named.property as t.Identifier).name
      : "";
  const free = (name: string) => !params.some((param) => param.name === name) && !notParams.test(name);
  if (t.isValidIdentifier(own) && free(own)) return own;
  for (let index = params.length; ; index++) {
    const name = index < 26 ? String.fromCharCode(97 + index) : `p${index}`;
    if (free(name)) return name;
  }
}
