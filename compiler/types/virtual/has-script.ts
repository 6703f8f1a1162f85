// Whether a file is an app, or a library of components: the compiler gives only an app a default export.
import type { File, Statement } from "@babel/types";
import { containsJsx } from "./walk.ts";

type Program = File["program"];

/** An app has statements of its own, or exports nothing. A default export by hand is a mistake, said elsewhere. */
export function hasScript({ body }: Program): boolean {
  if (body.some(({ type }) => type === "ExportDefaultDeclaration")) return false;
  const values = body.filter((statement) => !isTypeOnly(statement));
  if (!values.some(({ type }) => type.startsWith("Export"))) return true;
  return values.some((statement) => !/^(Import|Export)/.test(statement.type) && !isHelper(statement));
}

function isTypeOnly(statement: Statement): boolean {
  if (/^TS(Interface|TypeAlias|Module|ImportEquals|DeclareFunction)/.test(statement.type)) return true;
  if (statement.type === "ExportNamedDeclaration")
    return statement.exportKind === "type" || (statement.declaration != null && isTypeOnly(statement.declaration));
  return "declare" in statement && statement.declare === true;
}

/** What may stand beside exported components for their use, and draws nothing itself. */
function isHelper(statement: Statement): boolean {
  if (/^(Function|Class|TSEnum)Declaration$/.test(statement.type)) return true;
  return statement.type === "VariableDeclaration" && statement.kind === "const" && !containsJsx(statement);
}
