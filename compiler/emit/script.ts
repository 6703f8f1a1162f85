// The whole file: imports, call sites, what stays at module level, and the script as the app.
import { types as t } from "@babel/core";
import type { Paragraphs } from "./blank-lines.ts";
import type { Step, Steps } from "../find/steps.ts";
import { emitCaptures } from "./memo.ts";
import { asPrinted } from "./print.ts";
import { type Output, outside, type Place } from "./output.ts";

export function emitScript(file: string, paragraphs: Paragraphs, steps: Steps, out: Output): void {
  const { node } = out.facts.program;
  const { imports, module, body } = emitStatements(steps, out);

  const app = out.facts.parts.isLibrary ? [] : [emitApp(file, body, out)];
  const sites = out.sites.count > 0 ? out.sites.declarations(out.imports.runtime("site")) : [];
  const added = out.imports.declarations();
  for (const declaration of [...imports, body[0]]) paragraphs.unmark(declaration);
  for (const part of [sites, module, app]) paragraphs.mark(part[0]);
  if (imports[0] && added[0]) moveLeadingComments(imports[0], added[0]);

  node.body = [...added, ...imports, ...sites, ...module, ...app];
}

/** In the order of the source, so that sites are numbered as they are read. */
function emitStatements(steps: Steps, out: Output) {
  const { program, parts } = out.facts;
  const inside: Place = { ...outside, handle: out.names.handle };
  const isOfScript = findStripped(parts.body);
  const imports: t.Statement[] = [];
  const module: t.Statement[] = [];
  const body: t.Statement[] = [];
  const first: t.Statement[] = [];
  for (const statement of program.node.body) {
    if (isEmptyExport(statement)) continue;
    const list = t.isImportDeclaration(statement) ? imports : isOfScript(statement) ? body : module;
    const made = out.rewrite(t.blockStatement([statement]), list === body ? inside : outside).body;
    module.push(...out.hoisted.splice(0));
    // What is said of a function holds for the whole script.
    if (list === body && t.isFunctionDeclaration(statement)) first.push(...made.splice(0, made.length - 1));
    const step = steps.get(statement);
    if (step !== undefined) list.push(emitStep(step, out));
    list.push(...made);
  }
  if (steps.size > 0) body.push(emitStep(null, out));
  return { imports, module, body: [...first, ...body] };
}

/** `step($, "12:1", …)`: in development. */
function emitStep(step: Step | null, out: Output): t.Statement {
  const args = step === null ? [] : [step.at, step.text, step.write].map((text) => t.stringLiteral(text));
  const captures = step === null ? [] : [emitCaptures(step.captured)];
  const handle = t.identifier(out.names.handle);
  return t.expressionStatement(t.callExpression(out.imports.runtime("step"), [handle, ...args, ...captures]));
}

/** Tells the statements of the script, which types have been stripped from: an enum is a variable or an assignment by now. */
function findStripped(body: readonly t.Statement[]): (statement: t.Statement) => boolean {
  const statements = new Set(body);
  const enums = new Set(body.flatMap((statement) => (t.isTSEnumDeclaration(statement) ? [statement.id.name] : [])));
  return (statement) => statements.has(statement) || (enums.size > 0 && enums.has(enumName(statement) ?? ""));
}

function enumName(statement: t.Statement): string | null {
  const [declared] = t.isVariableDeclaration(statement) ? statement.declarations : [];
  const assigned = t.isExpressionStatement(statement) && t.isAssignmentExpression(statement.expression);
  const id = declared ? declared.id : assigned ? (statement.expression as t.AssignmentExpression).left : null;
  return !statement.loc && t.isIdentifier(id) ? id.name : null;
}

/** What is left where a module has nothing but types. */
function isEmptyExport(statement: t.Statement): boolean {
  if (!t.isExportNamedDeclaration(statement) || statement.loc) return false;
  return !statement.declaration && !statement.source && statement.specifiers.length === 0;
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
