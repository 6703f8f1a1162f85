// The whole file: imports, call sites, what stays at module level, and the script as the app.
import { types as t } from "@babel/core";
import { isType, keepParagraphs, markParagraph, unmarkParagraph } from "./blank-lines.ts";
import { asPrinted } from "./print.ts";
import { type Output, outside, type Place } from "./output.ts";

export function emitScript(file: string, out: Output): void {
  const { node, scope } = out.facts.program;
  keepParagraphs(node);
  const { imports, module, body } = emitStatements(out);

  const app = out.facts.parts.isLibrary ? [] : [emitApp(file, body, out)];
  const sites = out.sites.list().length > 0 ? out.sites.declarations(out.imports.runtime("site")) : [];
  const added = out.imports.declarations();
  for (const declaration of [...imports, body[0]]) unmarkParagraph(declaration);
  for (const part of [sites, module.filter((statement) => !isType(statement)), app]) markParagraph(part[0]);
  if (imports[0] && added[0]) moveLeadingComments(imports[0], added[0]);

  node.body = [...imports, ...sites, ...module, ...app];
  // Types are stripped next, and imports that are used only as types with them: that needs the new references.
  // Our own imports come after: hoisted text uses them in ways that no reference shows.
  scope.crawl();
  node.body.unshift(...added);
}

/** In the order of the source, so that sites are numbered as they are read. */
function emitStatements(out: Output) {
  const { program, parts } = out.facts;
  const inside: Place = { ...outside, handle: out.names.handle };
  const ofScript = new Set(parts.body);
  const imports: t.Statement[] = [];
  const module: t.Statement[] = [];
  const body: t.Statement[] = [];
  for (const statement of program.node.body) {
    // An app script has no default export of its own; that it has one was reported.
    if (t.isExportDefaultDeclaration(statement)) continue;
    const list = t.isImportDeclaration(statement) ? imports : ofScript.has(statement) ? body : module;
    const made = out.rewrite(t.blockStatement([statement]), list === body ? inside : outside).body;
    module.push(...out.hoisted.splice(0));
    list.push(...made);
  }
  return { imports, module, body };
}

function emitApp(file: string, body: t.Statement[], out: Output): t.Statement {
  const { parts, script } = out.facts;
  const run = t.arrowFunctionExpression([t.identifier(out.names.handle)], t.blockStatement(body), script.awaits);
  const args: t.Expression[] = [t.stringLiteral(file), run];
  if (parts.config) args.push(asPrinted("{ config }"));
  return t.exportDefaultDeclaration(t.callExpression(out.imports.runtime("defineApp"), args));
}

/** What is said at the top of the file stays at the top. */
function moveLeadingComments(from: t.Node, to: t.Node): void {
  to.leadingComments = from.leadingComments ?? null;
  from.leadingComments = null;
}
