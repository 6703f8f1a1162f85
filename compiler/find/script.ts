// Which top-level statements run once with the module, and which are the script body.
import { types as t, type NodePath } from "@babel/core";

export interface Script {
  module: t.Statement[];
  body: t.Statement[];
  /** The initial value of the exported `config`. */
  config: t.Expression | null;
  /** Names of the script that exports use although every run makes them anew. */
  captured: { name: string; node: t.Node }[];
  /** It exports something and has no body: there is no app in it. */
  isLibrary: boolean;
}

/** @param lifted Statements that belong to the module for another reason than their kind. */
export function findScript(program: NodePath<t.Program>, lifted: ReadonlySet<t.Statement>): Script {
  const statements = program.node.body;
  const module = new Set<t.Statement>(statements.filter((each) => isModuleLevel(each) || lifted.has(each)));
  const captured = liftUsed(program, module);
  const body = statements.filter((statement) => !module.has(statement));
  const exports = statements.some((statement) => t.isExportDeclaration(statement) && !isTypeOnly(statement));
  return {
    module: statements.filter((statement) => module.has(statement)),
    body,
    config: findConfig(statements),
    captured,
    isLibrary: exports && body.length === 0 && !statements.some((statement) => t.isExportDefaultDeclaration(statement)),
  };
}

function isModuleLevel(statement: t.Statement): boolean {
  if (t.isExportDefaultDeclaration(statement)) return false;
  if (t.isImportDeclaration(statement) || t.isExportDeclaration(statement) || isTypeOnly(statement)) return true;
  return (
    t.isTSModuleDeclaration(statement) ||
    t.isTSImportEqualsDeclaration(statement) ||
    t.isTSExportAssignment(statement) ||
    t.isTSNamespaceExportDeclaration(statement)
  );
}

function isTypeOnly(statement: t.Statement): boolean {
  if (t.isTSInterfaceDeclaration(statement) || t.isTSTypeAliasDeclaration(statement)) return true;
  if (t.isTSDeclareFunction(statement)) return true;
  if (t.isExportNamedDeclaration(statement) && statement.declaration) return isTypeOnly(statement.declaration);
  if (t.isExportNamedDeclaration(statement) && statement.exportKind === "type") return true;
  return "declare" in statement && statement.declare === true;
}

/**
 * Keeps at module level what the exports need: a helper function or a constant beside an exported component
 * would otherwise move into the script, out of its reach.
 */
function liftUsed(program: NodePath<t.Program>, module: Set<t.Statement>): Script["captured"] {
  const captured: Script["captured"] = [];
  const uses = findUses(program);
  const queue = [...module].filter((statement) => isModuleLevel(statement) && !isTypeOnly(statement));
  for (let user = queue.pop(); user; user = queue.pop()) {
    for (const { statement, name, node } of uses.get(user) ?? []) {
      if (module.has(statement)) continue;
      if (!isConstant(statement)) {
        if (!captured.some((known) => known.name === name)) captured.push({ name, node });
      } else {
        module.add(statement);
        queue.push(statement);
      }
    }
  }
  return captured;
}

interface Use {
  statement: t.Statement;
  name: string;
  node: t.Node;
}

/** For each top-level statement, the other top-level statements whose names it uses. */
function findUses(program: NodePath<t.Program>): Map<t.Statement, Use[]> {
  const uses = new Map<t.Statement, Use[]>();
  const topLevel = (path: NodePath): t.Statement | undefined =>
    path.find((ancestor) => ancestor.parentPath === program)?.node as t.Statement | undefined;
  const merged = findMerged(program.node);
  for (const [name, binding] of Object.entries(program.scope.bindings)) {
    if (binding.kind === "module") continue;
    const declaring = topLevel(binding.path);
    if (!declaring || isModuleLevel(declaring)) continue;
    const { enums, namespaces } = merged.get(name) ?? { enums: [], namespaces: [] };
    const use = (user: t.Statement | undefined, node: t.Node): void => {
      for (const statement of new Set([declaring, ...enums])) {
        if (!user || user === statement) continue;
        if (!uses.has(user)) uses.set(user, []);
        uses.get(user)!.push({ statement, name, node });
      }
    };
    for (const reference of [...binding.referencePaths, ...binding.constantViolations]) {
      if (!t.isTSTypeQuery(reference.parent)) use(topLevel(reference), reference.node);
    }
    // Declarations that are one for TypeScript stay together.
    for (const statement of [...namespaces, ...enums]) use(statement, statement);
  }
  return uses;
}

/** The enums and namespaces by their names: several may add to one, or to a class or function. */
function findMerged({ body }: t.Program): Map<string, { enums: t.Statement[]; namespaces: t.Statement[] }> {
  const merged = new Map<string, { enums: t.Statement[]; namespaces: t.Statement[] }>();
  for (const statement of body) {
    const declared = (t.isExportNamedDeclaration(statement) && statement.declaration) || statement;
    if (!t.isTSEnumDeclaration(declared) && !t.isTSModuleDeclaration(declared)) continue;
    if (!t.isIdentifier(declared.id) || declared.declare) continue;
    const { name } = declared.id;
    if (!merged.has(name)) merged.set(name, { enums: [], namespaces: [] });
    merged.get(name)![t.isTSEnumDeclaration(declared) ? "enums" : "namespaces"].push(statement);
  }
  return merged;
}

/** A declaration that can stand at module level: what it declares is never assigned again. */
export function isConstant(statement: t.Statement): boolean {
  if (t.isVariableDeclaration(statement)) return statement.kind === "const";
  return t.isFunctionDeclaration(statement) || t.isClassDeclaration(statement) || t.isTSEnumDeclaration(statement);
}

function findConfig(statements: readonly t.Statement[]): t.Expression | null {
  for (const statement of statements) {
    if (!t.isExportNamedDeclaration(statement) || !t.isVariableDeclaration(statement.declaration)) continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (t.isIdentifier(id, { name: "config" }) && init) return init;
    }
  }
  return null;
}
