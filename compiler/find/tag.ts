// What a tag or a called name refers to: an element of "dacapo", plain HTML, or a component.
import { types as t } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import type { Catalogue, ElementFacts } from "../catalogue.ts";
import { bare } from "./literal.ts";
import { publicModule } from "../runtime-names.ts";

export type Tag =
  | { kind: "element"; name: string; facts: ElementFacts | null; reference: t.Expression }
  | { kind: "html"; name: string }
  /** `open`: it may as well be an element that is defined elsewhere, which shows when the script runs. */
  | { kind: "component"; name: string; reference: t.Expression; bound: boolean; open: boolean };

type TagName = t.JSXIdentifier | t.JSXMemberExpression | t.JSXNamespacedName;

/** What the name of a JSX element refers to. */
export function findTag(name: TagName, scope: Scope, catalogue: Catalogue): Tag {
  if (t.isJSXNamespacedName(name)) return { kind: "html", name: `${name.namespace.name}:${name.name.name}` };
  if (t.isJSXIdentifier(name) && /^[a-z]/.test(name.name) && name.name !== "this") {
    return { kind: "html", name: name.name };
  }
  const reference = asExpression(name);
  const element = findElement(reference, scope, catalogue);
  if (element) return element;
  const root = rootOf(reference);
  // A global such as `Map` is no component.
  const binding = t.isIdentifier(root) ? scope.getBinding(root.name) : undefined;
  const bound = !t.isIdentifier(root) || (binding !== undefined && !isTypeImport(binding));
  return { kind: "component", name: lastName(reference), reference, bound, open: isOpen(binding) };
}

/** Functions of this file and what comes from app scripts are components; of anything else nothing is known. */
function isOpen(binding: Binding | undefined): boolean {
  if (!binding) return false;
  if (binding.kind === "module") return !isAppModule(sourceOf(binding));
  const { node } = binding.path;
  const value = t.isVariableDeclarator(node) && node.init && t.isIdentifier(node.id) ? bare(node.init) : node;
  return !t.isFunction(value) || binding.kind === "param";
}

/** The element of "dacapo" that an expression names, if it names one. */
export function findElement(
  reference: t.Node,
  scope: Scope,
  catalogue: Catalogue,
): Extract<Tag, { kind: "element" }> | null {
  const name = findPublicName(reference, scope);
  if (name === null || !/^[A-Z]/.test(name)) return null;
  const facts = Object.hasOwn(catalogue, name) ? catalogue[name]! : null;
  return { kind: "element", name, facts, reference: reference as t.Expression };
}

/** The name that "dacapo" exports what is referred to under, or `null` when it comes from elsewhere. */
export function findPublicName(reference: t.Node, scope: Scope): string | null {
  if (t.isIdentifier(reference)) return importedName(scope.getBinding(reference.name), publicModule);
  if (!t.isMemberExpression(reference) || reference.computed || !t.isIdentifier(reference.object)) return null;
  const binding = scope.getBinding(reference.object.name);
  if (!binding?.path.isImportNamespaceSpecifier() || sourceOf(binding) !== publicModule || isTypeImport(binding))
    return null;
  return (reference.property as t.Identifier).name;
}

/** Whether a name comes from another app script. */
export function isImportedFromApp(binding: Binding | undefined): boolean {
  if (!binding || binding.kind !== "module" || binding.path.isImportNamespaceSpecifier()) return false;
  return isAppModule(sourceOf(binding));
}

/** Whether an expression begins with what a plain module exports: `poll`, `store.on`, `z.string().refine`. */
export function isForeign(reference: t.Node, scope: Scope): boolean {
  if (t.isMemberExpression(reference)) return isForeign(reference.object, scope);
  if (t.isCallExpression(reference)) return isForeign(reference.callee, scope);
  if (!t.isIdentifier(reference)) return false;
  const binding = scope.getBinding(reference.name);
  if (binding?.kind !== "module") return false;
  const source = sourceOf(binding);
  return !isAppModule(source) && !/^dacapo(\/|$)/.test(source);
}

const isAppModule = (source: string): boolean => /\.app(\.[jt]sx?)?$/.test(source);

function importedName(binding: Binding | undefined, source: string): string | null {
  if (!binding?.path.isImportSpecifier() || sourceOf(binding) !== source || isTypeImport(binding)) return null;
  const { imported } = binding.path.node;
  return t.isIdentifier(imported) ? imported.name : imported.value;
}

/** Whether a name is imported as a type only, so that nothing is left of it when the script runs. */
export function isTypeImport({ path: { node, parent } }: Binding): boolean {
  return (
    (t.isImportDeclaration(parent) && parent.importKind === "type") ||
    (t.isImportSpecifier(node) && node.importKind === "type")
  );
}

function sourceOf(binding: Binding): string {
  return (binding.path.parent as t.ImportDeclaration).source.value;
}

function asExpression(name: t.JSXIdentifier | t.JSXMemberExpression): t.Expression {
  if (t.isJSXMemberExpression(name)) {
    const property = t.inherits(t.identifier(name.property.name), name.property);
    return t.inherits(t.memberExpression(asExpression(name.object), property), name);
  }
  return t.inherits(name.name === "this" ? t.thisExpression() : t.identifier(name.name), name);
}

function rootOf(reference: t.Node): t.Node {
  return t.isMemberExpression(reference) ? rootOf(reference.object) : reference;
}

function lastName(reference: t.Node): string {
  if (t.isMemberExpression(reference)) return lastName(reference.property);
  return t.isIdentifier(reference) ? reference.name : "this";
}
