// What an app script may export: named things that stand on their own, and a config that is known at build time.
import { types as t } from "@babel/core";
import type { Report } from "../diagnostic.ts";
import type { Facts } from "../find/facts.ts";
import { findNonLiterals } from "../find/literal.ts";

export function checkExports({ program, parts }: Facts, report: Report): void {
  for (const statement of program.node.body) {
    if (t.isExportDefaultDeclaration(statement)) report("default-export", statement.loc);
    if (!t.isExportNamedDeclaration(statement)) continue;
    for (const { exported, loc } of statement.specifiers) {
      if (t.isIdentifier(exported, { name: "default" })) report("default-export", loc);
    }
  }
  checkRepeated(program.node, report);
  for (const { name, node } of parts.captured) report("script-value-in-export", node.loc, { name });
  for (const { name, node, by } of parts.shared) {
    report("module-state", node.loc, { name, why: by === name ? "it is exported" : `the exported \`${by}\` uses it` });
  }
  for (const node of parts.config ? findNonLiterals(parts.config) : []) {
    report("config-not-static", node.loc, { found: describe(node) });
  }
}

/** Babel leaves this to TypeScript, which may not be there. */
function checkRepeated({ body }: t.Program, report: Report): void {
  const known = new Set<string>();
  const write = "Export it once, or under another name: `export { a as b }`.";
  for (const statement of body) {
    if (!t.isExportNamedDeclaration(statement) || statement.exportKind === "type") continue;
    for (const [name, node] of exportedNames(statement)) {
      if (known.has(name)) report("syntax", node.loc, { reason: `\`${name}\` is exported twice.`, write });
      known.add(name);
    }
  }
}

function exportedNames({ declaration, specifiers }: t.ExportNamedDeclaration): [string, t.Node][] {
  const declared =
    t.isVariableDeclaration(declaration) || t.isFunctionDeclaration(declaration) || t.isClassDeclaration(declaration)
      ? Object.entries(t.getOuterBindingIdentifiers(declaration))
      : [];
  const listed = specifiers.map(({ exported }): [string, t.Node] => [
    t.isIdentifier(exported) ? exported.name : exported.value,
    exported,
  ]);
  return [...declared, ...listed];
}

function describe(node: t.Node): string {
  if (t.isIdentifier(node)) return `the variable \`${node.name}\``;
  if (t.isCallExpression(node) || t.isNewExpression(node)) return "the result of a call";
  if (t.isFunction(node)) return "a function";
  if (t.isSpreadElement(node)) return "a spread";
  if (t.isJSX(node)) return "an element";
  if (t.isObjectProperty(node)) return "a computed key";
  return "this expression";
}
