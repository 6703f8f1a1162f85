// The fields of classes: what draws in them asks for the current block, and accessors become what engines know.
import { types as t } from "@babel/core";
import type { Output, Place } from "./output.ts";

export type Field = t.ClassProperty | t.ClassPrivateProperty | t.ClassAccessorProperty;

const fields: ReadonlySet<string> = new Set(["ClassProperty", "ClassPrivateProperty", "ClassAccessorProperty"]);

export function isField(node: t.Node): node is Field {
  return fields.has(node.type);
}

export function emitField<T extends Field>(field: T, place: Place, out: Output): T {
  field.decorators = field.decorators?.map((decorator) => out.rewrite(decorator, place)) ?? null;
  field.key = out.rewrite(field.key as t.Expression, place);
  if (field.value) field.value = out.rewrite(field.value, field.static ? place : { ...place, asks: true });
  return field;
}

/** `accessor x = 1` is a private field with a getter and a setter; with decorators it is left to who knows those. */
export function emitAccessors(body: t.ClassBody, out: Output): void {
  if (!body.body.some(isPlainAccessor)) return;
  const taken = new Set<string>();
  t.traverseFast(body, (node) => void (t.isPrivateName(node) && taken.add(node.id.name)));
  body.body = body.body.flatMap((member) => (isPlainAccessor(member) ? split(member, taken, out) : [member]));
}

function isPlainAccessor(member: t.Node): member is t.ClassAccessorProperty {
  return t.isClassAccessorProperty(member) && !member.decorators?.length;
}

function split(member: t.ClassAccessorProperty, taken: Set<string>, out: Output): t.ClassBody["body"] {
  const isStatic = member.static === true;
  const named = t.isPrivateName(member.key) ? member.key.id : member.key;
  let name = t.isIdentifier(named) ? named.name : "value";
  do name = `_${name}`;
  while (taken.has(name));
  taken.add(name);
  const stored = () => t.privateName(t.identifier(name));
  const own = () => t.memberExpression(t.thisExpression(), stored());
  const value = t.identifier("value");
  const get = t.blockStatement([t.returnStatement(own())]);
  const set = t.blockStatement([t.expressionStatement(t.assignmentExpression("=", own(), value))]);
  const [first, second] = keysOf(member, out);
  const method = (kind: "get" | "set", key: t.Node, params: t.Identifier[], body: t.BlockStatement) =>
    t.isPrivateName(key)
      ? t.classPrivateMethod(kind, key, params, body, isStatic)
      : t.classMethod(kind, key as t.Expression, params, body, member.computed ?? false, isStatic);
  const field = t.classPrivateProperty(stored(), member.value ?? null, undefined, isStatic);
  return [t.inherits(method("get", first, [], get), member), method("set", second, [value], set), field];
}

/** A computed key is evaluated once. */
function keysOf({ key, computed }: t.ClassAccessorProperty, out: Output): [t.Node, t.Node] {
  if (!computed) return [key, t.cloneNode(key)];
  const name = out.names.create("_key");
  out.hoisted.push(t.variableDeclaration("let", [t.variableDeclarator(t.identifier(name))]));
  const kept = t.assignmentExpression("=", t.identifier(name), t.cloneNode(key as t.Expression));
  return [kept, t.identifier(name)];
}
