// The functions whose results are remembered: what of the script they use, and which of their calls a run would make anew.
import { types as t, type NodePath } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import { bare } from "./literal.ts";
import { isConstant } from "./script.ts";
import { findElement, findPublicName } from "./tag.ts";

/** What a cached function must not do: the name that it uses, or the element that it draws. */
export interface CacheMistake {
  kind: "captures" | "draws";
  name: string;
  node: t.Node;
}

export interface CacheCall {
  /** The constant that it is assigned to. */
  name: string | null;
  /** It stands in a function, which would make it anew each time. */
  nested: boolean;
}

export interface Caches {
  /** Every call of `cache`. */
  calls: Map<t.CallExpression, CacheCall>;
  /** Statements of the script that become part of the module: caches, and what they use. */
  lifted: Set<t.Statement>;
  mistakes: CacheMistake[];
}

/** Values that belong to one user's session. */
const ofSession = ["session", "stored", "shared", "query", "params", "context"];

export function findCaches(program: NodePath<t.Program>, catalogue: Catalogue): Caches {
  const caches: Caches = { calls: new Map(), lifted: new Set(), mistakes: [] };
  if (!importsCache(program)) return caches;
  program.traverse({
    CallExpression(path) {
      if (!isCache(path.node, path.scope)) return;
      const name = variableOf(path);
      caches.calls.set(path.node, { name, nested: path.getFunctionParent() !== null });
      const statement = statementOf(path, program);
      if (path.parentPath.parentPath?.parentPath === program && isConstant(statement)) caches.lifted.add(statement);
      look(path, new Search(path, program, catalogue, caches));
    },
  });
  return caches;
}

/** The name that a cache goes by: that of its variable or property. */
function variableOf(path: NodePath<t.CallExpression>): string | null {
  const at = path.findParent(({ node }) => bare(node) === node);
  if (t.isVariableDeclarator(at?.node) && t.isIdentifier(at.node.id)) return at.node.id.name;
  if (t.isAssignmentExpression(at?.node) && t.isIdentifier(at.node.left)) return at.node.left.name;
  const key = t.isObjectProperty(at?.node) && !at.node.computed ? at.node.key : null;
  return t.isIdentifier(key) ? key.name : t.isStringLiteral(key) ? key.value : null;
}

/** The search through one cached function, and the functions of the script that it calls. */
class Search {
  readonly seen = new Set<Binding>();

  constructor(
    readonly call: NodePath<t.CallExpression>,
    readonly program: NodePath<t.Program>,
    readonly catalogue: Catalogue,
    readonly caches: Caches,
  ) {}

  mistake(kind: CacheMistake["kind"], name: string, node: t.Node): void {
    const { mistakes } = this.caches;
    if (!mistakes.some((known) => known.node === node)) mistakes.push({ kind, name, node });
  }
}

/** Looks at every name in a piece of code. */
function look(code: NodePath, search: Search): void {
  const use = (name: string, path: NodePath): void => {
    const binding = path.scope.getBinding(name);
    if (binding !== undefined && !isInside(binding.path, search.call) && !isInside(binding.path, code))
      useBinding(binding, name, path.node, search);
  };
  const assign = (path: NodePath): void => {
    for (const [name, node] of Object.entries(t.getBindingIdentifiers(path.node, false, true))) {
      const binding = path.scope.getBinding(name);
      if (binding !== undefined && !isInside(binding.path, search.call) && !isInside(binding.path, code))
        search.mistake("captures", name, node);
    }
  };
  code.traverse({
    TSType: (path) => path.skip(),
    TSTypeParameterInstantiation: (path) => path.skip(),
    ReferencedIdentifier: (path: NodePath) => use((path.node as t.Identifier | t.JSXIdentifier).name, path),
    AssignmentExpression: assign,
    UpdateExpression: assign,
    JSXElement: ({ node }) => search.mistake("draws", nameOf(node), node),
    CallExpression({ node, scope }) {
      const element = findElement(node.callee, scope, search.catalogue);
      if (element?.facts) search.mistake("draws", element.name, node);
    },
  });
}

function useBinding(binding: Binding, name: string, node: t.Node, search: Search): void {
  if (binding.kind === "module") {
    if (ofSession.includes(findPublicName(t.identifier(name), search.program.scope) ?? ""))
      search.mistake("captures", name, node);
    return;
  }
  if (search.seen.has(binding)) return;
  search.seen.add(binding);
  const statement = statementOf(binding.path, search.program);
  const isTopLevel = binding.scope === search.program.scope;
  const exported = t.isExportNamedDeclaration(statement);
  if (!isTopLevel || !(exported ? isAlways(binding, search) : isConstant(statement) && isStatic(binding, search)))
    return search.mistake("captures", name, node);
  if (!exported) search.caches.lifted.add(statement);
  look(binding.path, search);
}

/** What is exported is evaluated once with the module: anything but a user's own values may be used. */
function isAlways({ path, constant }: Binding, { program }: Search): boolean {
  if (!t.isVariableDeclarator(path.node)) return true;
  const value = path.node.init ? bare(path.node.init) : null;
  return constant && !(t.isCallExpression(value) && isOfSession(value, program));
}

function isOfSession({ callee }: t.CallExpression, program: NodePath<t.Program>): boolean {
  return ofSession.includes(findPublicName(callee, program.scope) ?? "");
}

/** Whether a declaration makes the same in every run: code, or data that is written out. */
function isStatic({ path }: Binding, { program }: Search): boolean {
  if (!t.isVariableDeclarator(path.node)) return true;
  const { id, init } = path.node;
  return t.isIdentifier(id) && init != null && isWrittenOut(init, program);
}

const happenings = new Set([
  "NewExpression",
  "AwaitExpression",
  "YieldExpression",
  "TaggedTemplateExpression",
  "JSXElement",
]);

/** Nothing is called to evaluate it; the names in it are looked at by themselves. */
function isWrittenOut(node: t.Node, program: NodePath<t.Program>): boolean {
  if (t.isFunction(node)) return true;
  if (t.isCallExpression(node) && !isCache(node, program.scope)) return false;
  if (happenings.has(node.type)) return false;
  return (t.VISITOR_KEYS[node.type] ?? []).every((key) => {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key] ?? null;
    return [child].flat().every((one) => one === null || isWrittenOut(one, program));
  });
}

/** `cache(…)` or `cache.resource(…)` of "dacapo". */
function isCache({ callee }: t.CallExpression, scope: Scope): boolean {
  const whole =
    t.isMemberExpression(callee) && !callee.computed && t.isIdentifier(callee.property, { name: "resource" })
      ? callee.object
      : callee;
  return findPublicName(whole, scope) === "cache";
}

function importsCache({ node }: NodePath<t.Program>): boolean {
  return node.body.some(
    (statement) =>
      t.isImportDeclaration(statement) &&
      statement.specifiers.some(
        (specifier) =>
          t.isImportNamespaceSpecifier(specifier) ||
          (t.isImportSpecifier(specifier) && t.isIdentifier(specifier.imported, { name: "cache" })),
      ),
  );
}

const statementOf = (path: NodePath, program: NodePath<t.Program>): t.Statement =>
  path.find((ancestor) => ancestor.parentPath === program)!.node as t.Statement;

const isInside = (path: NodePath, outer: NodePath): boolean => path.find((ancestor) => ancestor === outer) !== null;

const nameOf = ({ openingElement: { name } }: t.JSXElement): string =>
  t.isJSXIdentifier(name) ? name.name : t.isJSXMemberExpression(name) ? name.property.name : "…";
