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
  for (const { name, node } of parts.captured) report("script-value-in-export", node.loc, { name });
  for (const node of parts.config ? findNonLiterals(parts.config) : []) {
    report("config-not-static", node.loc, { found: describe(node) });
  }
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
