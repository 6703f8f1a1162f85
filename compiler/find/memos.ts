// The work that is remembered for as long as what it reads is the same: what that is, and what must not be done in it.
import { types as t, type NodePath } from "@babel/core";
import type { Binding } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import { type Captured, findCaptures } from "./captures.ts";
import { type Closures, findClosures } from "./closures.ts";
import { findFunction, type FunctionFacts, isDrawingFunction } from "./drawing-functions.ts";
import { bare } from "./literal.ts";
import { findElement, findPublicName } from "./tag.ts";

/** What must not be done: the name of the element, the function or the command. */
export interface MemoMistake {
  kind: "draws" | "ends" | "cleanup" | "function";
  name: string;
  node: t.Node;
}

export interface Memos {
  /** Every call of `memo` that computes, and every `<Fragment memo>`, with what its function uses. */
  captured: Map<t.Node, Captured>;
  /** The calls of `memo`. */
  calls: Set<t.CallExpression>;
  /** Calls of functions that call `memo`: each has its own results. */
  callers: Set<t.CallExpression>;
  /** Functions that may be in what is captured. */
  closures: Closures;
  mistakes: MemoMistake[];
}

export function findMemos(program: NodePath<t.Program>, functions: FunctionFacts, catalogue: Catalogue): Memos {
  const memos: Memos = { captured: new Map(), calls: new Set(), callers: new Set(), closures: new Map(), mistakes: [] };
  if (!mayRemember(program)) return memos;
  const search: Search = { program, functions, catalogue, memos, inside: [], computing: new Set() };
  const cleanups: NodePath<t.CallExpression>[] = [];
  program.traverse({
    CallExpression(path) {
      const name = findPublicName(path.node.callee, path.scope);
      if (name === "memo") visitMemo(path, search);
      else if (name === "cleanup") cleanups.push(path);
      else if (name === "Fragment") visitFragment(path, childrenOfCall(path), search);
    },
    JSXElement(path) {
      const { name } = path.node.openingElement;
      if (t.isJSXIdentifier(name) && findPublicName(t.identifier(name.name), path.scope) === "Fragment")
        visitFragment(path, childrenOfTag(path), search);
      else if (t.isJSXMemberExpression(name) && name.property.name === "Fragment" && t.isJSXIdentifier(name.object)) {
        const member = t.memberExpression(t.identifier(name.object.name), t.identifier("Fragment"));
        if (findPublicName(member, path.scope) === "Fragment") visitFragment(path, childrenOfTag(path), search);
      }
    },
  });
  for (const path of cleanups) {
    if (path.find((up) => search.inside.includes(up) || search.computing.has(up.node)) === null)
      memos.mistakes.push({ kind: "cleanup", name: "cleanup", node: path.node.callee });
  }
  findCallers(search);
  memos.closures = findClosures(memos.captured.values());
  return memos;
}

interface Search {
  readonly program: NodePath<t.Program>;
  readonly functions: FunctionFacts;
  readonly catalogue: Catalogue;
  readonly memos: Memos;
  /** What is computed in memos and fragments. */
  readonly inside: NodePath[];
  /** Functions of the file that are called there. */
  readonly computing: Set<t.Node>;
}

function visitMemo(path: NodePath<t.CallExpression>, search: Search): void {
  const { memos } = search;
  memos.calls.add(path.node);
  const [fn] = path.get("arguments");
  if (fn === undefined || fn.isSpreadElement())
    return void memos.mistakes.push({ kind: "function", name: "memo", node: path.node });
  const captured = findCaptures([fn], path);
  remember(path.node, [fn], captured, search);
  look(fn, search, new Set());
}

function visitFragment(path: NodePath, children: readonly NodePath[], search: Search): void {
  if (children.length === 0 || !hasMemo(path.node)) return;
  remember(path.node, children, findCaptures(children, path), search);
}

function remember(node: t.Node, codes: readonly NodePath[], captured: Captured, search: Search): void {
  search.memos.captured.set(node, captured);
  search.inside.push(...codes);
  for (const fn of captured.functions) search.computing.add(fn);
}

/** Looks for what must not be done, in code that is executed whenever its result is computed. */
function look(code: NodePath, search: Search, seen: Set<Binding>): void {
  const { mistakes } = search.memos;
  const mistake = (kind: MemoMistake["kind"], name: string, node: t.Node): void => {
    if (!mistakes.some((known) => known.node === node)) mistakes.push({ kind, name, node });
  };
  const whole = bare(code.node);
  const body = t.isFunction(whole) ? whole : t.isVariableDeclarator(code.node) ? bare(code.node.init!) : null;
  if (t.isIdentifier(whole)) return follow(code, search, seen, mistake);
  code.traverse({
    JSXElement: ({ node }) => mistake("draws", `<${nameOf(node)}>`, node),
    JSXFragment: ({ node }) => mistake("draws", "<>…</>", node),
    CallExpression(path) {
      const { node, scope } = path;
      const element = findElement(node.callee, scope, search.catalogue);
      if (element?.facts) return mistake("draws", `${element.name}(…)`, node);
      const isDirect = path.getFunctionParent()?.node === body;
      const command = findPublicName(node.callee, scope);
      if (command !== null && commands.has(command)) return void (isDirect && mistake("ends", command, node));
      if (isDirect || t.isIdentifier(node.callee)) follow(path.get("callee"), search, seen, mistake, isDirect);
    },
  });
}

/** A function of the file that is called: it does what it does here. */
function follow(
  path: NodePath,
  search: Search,
  seen: Set<Binding>,
  mistake: (kind: MemoMistake["kind"], name: string, node: t.Node) => void,
  isDirect = true,
): void {
  if (!path.isIdentifier()) return;
  const binding = path.scope.getBinding(path.node.name);
  if (binding === undefined || seen.has(binding)) return;
  const fn = findFunction(binding);
  if (fn === null) return;
  if (isDrawingFunction(binding, search.functions)) return mistake("draws", `${path.node.name}(…)`, path.node);
  if (!isDirect) return;
  seen.add(binding);
  look(binding.path, search, seen);
}

const commands = new Set(["rerun", "stop", "navigate"]);

/** The calls of functions that call `memo`, directly or through one another. */
function findCallers({ program, memos, functions }: Search): void {
  const remembering = new Set<t.Node>();
  const calls: { path: NodePath<t.CallExpression>; fn: t.Node }[] = [];
  const note = (path: NodePath): void => {
    for (let up = path.getFunctionParent(); up !== null; up = up.getFunctionParent()) remembering.add(up.node);
  };
  program.traverse({
    CallExpression(path) {
      if (memos.calls.has(path.node)) return note(path);
      const { callee } = path.node;
      const fn = t.isIdentifier(callee) ? findFunction(path.scope.getBinding(callee.name)) : null;
      if (fn !== null) calls.push({ path, fn });
    },
  });
  for (let before = -1; before !== remembering.size;) {
    before = remembering.size;
    for (const { path, fn } of calls) if (remembering.has(fn)) note(path);
  }
  for (const { path, fn } of calls)
    if (remembering.has(fn) && !functions.drawing.has(fn) && !functions.alone.has(path.node))
      memos.callers.add(path.node);
}

function hasMemo(node: t.Node): boolean {
  if (t.isJSXElement(node))
    return node.openingElement.attributes.some(
      (attribute) => t.isJSXAttribute(attribute) && t.isJSXIdentifier(attribute.name, { name: "memo" }),
    );
  const props = t.isCallExpression(node) ? bare(node.arguments[0] ?? node) : null;
  return t.isObjectExpression(props) && props.properties.some((property) => isNamed(property, "memo"));
}

const isNamed = (property: t.Node, name: string): boolean =>
  (t.isObjectProperty(property) || t.isObjectMethod(property)) && t.isIdentifier(property.key, { name });

const childrenOfTag = (path: NodePath<t.JSXElement>): NodePath[] => path.get("children");

function childrenOfCall(path: NodePath<t.CallExpression>): NodePath[] {
  const [props] = path.get("arguments");
  if (!props?.isObjectExpression()) return [];
  return props.get("properties").filter((property) => isNamed(property.node, "children"));
}

function mayRemember({ node }: NodePath<t.Program>): boolean {
  return node.body.some(
    (statement) =>
      t.isImportDeclaration(statement) &&
      statement.source.value === "dacapo" &&
      statement.specifiers.some(
        (specifier) =>
          t.isImportNamespaceSpecifier(specifier) ||
          (t.isImportSpecifier(specifier) &&
            t.isIdentifier(specifier.imported) &&
            /^(memo|cleanup|Fragment)$/.test(specifier.imported.name)),
      ),
  );
}

const nameOf = ({ openingElement: { name } }: t.JSXElement): string =>
  t.isJSXIdentifier(name) ? name.name : t.isJSXMemberExpression(name) ? name.property.name : "…";
