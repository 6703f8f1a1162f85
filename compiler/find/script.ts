// Which top-level statements run once with the module, and which are the script body.
import { types as t, type NodePath } from "@babel/core";
import type { Binding } from "@babel/traverse";
import { isChange, isStaticValue, mayChange } from "./changes.ts";
import { bare } from "./literal.ts";
import { findPublicName } from "./tag.ts";

export interface Script {
  module: t.Statement[];
  body: t.Statement[];
  /** The initial value of the exported `config`. */
  config: t.Expression | null;
  /** Names of the script that exports use although every run makes them anew. */
  captured: { name: string; node: t.Node }[];
  /** Constants of the module that hold what changes: whose they are, and the export that made them so. */
  shared: { name: string; node: t.Node; by: string }[];
  /** It exports something and has no body: there is no app in it. */
  isLibrary: boolean;
}

/** @param lifted Statements that belong to the module for another reason than their kind. */
export function findScript(program: NodePath<t.Program>, lifted: ReadonlySet<t.Statement>): Script {
  const statements = program.node.body;
  const module = new Set<t.Statement>(statements.filter((each) => isModuleLevel(each) || lifted.has(each)));
  const { captured, shared } = liftUsed(program, module);
  const body = statements.filter((statement) => !module.has(statement));
  const exports = statements.some((statement) => t.isExportDeclaration(statement) && !isTypeOnly(statement));
  return {
    module: statements.filter((statement) => module.has(statement)),
    body,
    config: findConfig(statements),
    captured,
    shared,
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
function liftUsed(program: NodePath<t.Program>, module: Set<t.Statement>): Pick<Script, "captured" | "shared"> {
  const captured: Script["captured"] = [];
  const shared: Script["shared"] = [];
  const uses = findUses(program);
  const capture = ({ name, node }: Use): void => {
    if (!captured.some((known) => known.name === name)) captured.push({ name, node });
  };
  const queue = [...module]
    .filter((statement) => isModuleLevel(statement) && !isTypeOnly(statement))
    .map((user) => ({ user, by: nameOf(user), at: user.start!, called: false }));
  for (let task = queue.pop(); task; task = queue.pop()) {
    for (const use of uses.get(task.user) ?? []) {
      const { statement, name, binding } = use;
      // What a function uses is used when the module is loaded, where it is called then.
      const atLoad = !use.inFunction || task.called;
      if (!isConstant(statement)) capture(use);
      else if (atLoad && changesBefore(binding, task.at, program, module)) capture(use);
      else if (!module.has(statement)) {
        module.add(statement);
        const isVariable = t.isVariableDeclaration(statement);
        queue.push({
          user: statement,
          by: task.by,
          at: isVariable ? statement.start! : task.at,
          called: atLoad && !isVariable,
        });
        if (isShared(binding, program)) shared.push({ name, node: binding.identifier, by: task.by });
      }
    }
  }
  return { captured, shared: [...shared, ...findSharedExports(program)] };
}

/** Whether the script may have changed a value before the place where the module would read it. */
function changesBefore(
  { referencePaths }: Binding,
  at: number,
  program: NodePath<t.Program>,
  module: ReadonlySet<t.Statement>,
): boolean {
  return referencePaths.some((path) => {
    const statement = path.find((ancestor) => ancestor.parentPath === program)?.node as t.Statement | undefined;
    const isOfScript = statement !== undefined && !isModuleLevel(statement) && !module.has(statement);
    return isOfScript && statement.start! < at && mayChange(path);
  });
}

/** Whether a constant holds what is another thing in each run, or changes. */
function isShared({ path, referencePaths }: Binding, { scope }: NodePath<t.Program>): boolean {
  const value = t.isVariableDeclarator(path.node) ? path.node.init : path.node;
  if (!value) return false;
  const inner = bare(value);
  if (t.isCallExpression(inner) && findPublicName(inner.callee, scope) !== null) return false;
  return !isStaticValue(value, scope) || referencePaths.some(isChange);
}

/** What is exported itself, and changed. */
function findSharedExports(program: NodePath<t.Program>): Script["shared"] {
  return Object.values(program.scope.bindings).flatMap((binding) => {
    const statement = binding.path.find((ancestor) => ancestor.parentPath === program)?.node;
    if (!t.isExportNamedDeclaration(statement) || !t.isVariableDeclarator(binding.path.node)) return [];
    const { name } = binding.identifier;
    const value = binding.path.node.init && bare(binding.path.node.init);
    const isState = t.isCallExpression(value) && findPublicName(value.callee, program.scope) !== null;
    return !isState && binding.referencePaths.some(isChange) ? [{ name, node: binding.identifier, by: name }] : [];
  });
}

/** How an export is spoken of. */
function nameOf(statement: t.Statement): string {
  if (!t.isExportNamedDeclaration(statement)) return "export";
  const { declaration, specifiers } = statement;
  const names = declaration
    ? Object.keys(t.getOuterBindingIdentifiers(declaration))
    : specifiers.map(({ exported }) => (t.isIdentifier(exported) ? exported.name : exported.value));
  return names[0] ?? "export";
}

interface Use {
  statement: t.Statement;
  name: string;
  node: t.Node;
  binding: Binding;
  /** It is used when a function is called, and not where it stands. */
  inFunction: boolean;
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
    const use = (user: t.Statement | undefined, node: t.Node, inFunction = true): void => {
      for (const statement of new Set([declaring, ...enums])) {
        if (!user || user === statement) continue;
        if (!uses.has(user)) uses.set(user, []);
        uses.get(user)!.push({ statement, name, node, binding, inFunction });
      }
    };
    for (const reference of [...binding.referencePaths, ...binding.constantViolations]) {
      if (!t.isTSTypeQuery(reference.parent)) use(topLevel(reference), reference.node, isInFunction(reference));
    }
    // Declarations that are one for TypeScript stay together.
    for (const statement of [...namespaces, ...enums]) use(statement, statement);
  }
  return uses;
}

/** To be listed for export is no use yet. */
function isInFunction(path: NodePath): boolean {
  if (t.isExportSpecifier(path.parent)) return true;
  return path.findParent((up) => up.isFunction() || (up.isClassProperty() && !up.node.static)) !== null;
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
