// Whether every tag, and every name imported from "dacapo", is something that exists.
import { types as t } from "@babel/core";
import type { Binding } from "@babel/traverse";
import type { Report } from "../diagnostic.ts";
import { functions } from "../catalogue.ts";
import type { ElementDrawing } from "../find/drawing.ts";
import type { Facts } from "../find/facts.ts";
import { isTypeImport } from "../find/tag.ts";
import { publicModule } from "../runtime-names.ts";
import { nearestName } from "../spelling.ts";
import { nameSpan } from "./span.ts";

export function checkElements(facts: Facts, report: Report): void {
  for (const drawing of facts.drawings.values()) {
    if (drawing.kind === "element") checkTag(drawing, facts, report);
  }
  for (const binding of Object.values(facts.program.scope.bindings)) checkImport(binding, facts, report);
}

function checkTag(drawing: ElementDrawing, { catalogue }: Facts, report: Report): void {
  const { tag, scope } = drawing;
  if (tag.kind !== "html" && hasHyphen(tag.reference))
    return report("unknown-element", nameSpan(drawing), noName(tag.name));
  if (tag.kind !== "component" || tag.bound) {
    const isMember = tag.kind === "element" && !tag.facts && t.isMemberExpression(tag.reference);
    if (isMember) report("unknown-element", nameSpan(drawing), missingExport(tag.name, Object.keys(catalogue)));
    return;
  }
  const binding = t.isIdentifier(tag.reference) ? scope.getBinding(tag.reference.name) : undefined;
  if (binding && isTypeImport(binding)) return report("unknown-element", nameSpan(drawing), importedAsType(tag.name));
  const found = `\`<${tag.name}>\` is not known in this file: no import, function or variable has this name.`;
  const local = Object.keys(scope.getAllBindings()).filter((name) => /^[A-Z]/.test(name));
  const near = Object.hasOwn(catalogue, tag.name)
    ? undefined
    : nearestName(tag.name, [...local, ...Object.keys(catalogue)]);
  let write = "Import it, or write it as a function in this file.";
  if (Object.hasOwn(catalogue, tag.name)) write = `Import it: \`import { ${tag.name} } from "${publicModule}";\``;
  else if (near) write = `Did you mean \`<${near}>\`?`;
  report("unknown-element", nameSpan(drawing), { found, write });
}

function checkImport(binding: Binding, { catalogue }: Facts, report: Report): void {
  const { node, parent } = binding.path;
  if (!t.isImportSpecifier(node) || !t.isImportDeclaration(parent) || parent.source.value !== publicModule) return;
  const name = t.isIdentifier(node.imported) ? node.imported.name : node.imported.value;
  if (Object.hasOwn(catalogue, name) || functions.includes(name)) return;
  if (parent.importKind === "type" || node.importKind === "type" || !binding.referencePaths.some(isValue)) return;
  report("unknown-element", node.loc, missingExport(name, [...Object.keys(catalogue), ...functions]));
}

/** JSX takes names that JavaScript does not. */
function hasHyphen(reference: t.Node): boolean {
  if (t.isMemberExpression(reference)) return hasHyphen(reference.object) || hasHyphen(reference.property);
  return t.isIdentifier(reference) && reference.name.includes("-");
}

function noName(name: string) {
  return {
    found: `\`${name}\` is the name of no element or component: such a name has no \`-\`.`,
    write: `Custom elements of HTML are written in lower case: \`<${name.replace(/\B[A-Z]/g, "-$&").toLowerCase()}>\`.`,
  };
}

function importedAsType(name: string) {
  return {
    found: `\`<${name}>\` is imported as a type only, so there is nothing that could be drawn.`,
    write: "Leave out `type` in its import.",
  };
}

function missingExport(name: string, names: string[]) {
  const near = nearestName(name, names);
  return {
    found: `"${publicModule}" exports nothing named \`${name}\`.`,
    write: near ? `Did you mean \`${near}\`?` : "Write it as a function in this file, or make it with `defineElement`.",
  };
}

const typeOnly = new Set([
  "TSTypeReference",
  "TSQualifiedName",
  "TSTypeQuery",
  "TSExpressionWithTypeArguments",
  "TSInterfaceHeritage",
]);

function isValue({ parent }: { parent: t.Node }): boolean {
  return !typeOnly.has(parent.type);
}
