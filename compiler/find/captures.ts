// What a piece of code uses of what is around it, itself and through the functions of the script that it calls.
import { types as t, type NodePath } from "@babel/core";
import type { Binding } from "@babel/traverse";
import { isChange } from "./changes.ts";
import { calledName, isExecutor } from "./later.ts";
import { bare, isLiteral } from "./literal.ts";
import { findPublicName } from "./tag.ts";

/** One value that is handed over: a variable, or a property of a parameter. */
export interface Capture {
  /** `rows`, or `props.rows`. */
  readonly name: string;
  readonly property: string | null;
  readonly binding: Binding | null;
}

export interface Captured {
  readonly list: readonly Capture[];
  /** The functions and classes of the file that are called or made in it, whatever they use being captured too. */
  readonly functions: ReadonlySet<t.Node>;
  /** Functions and classes that are handed over like variables, because something that they use has another name where the code stands. */
  readonly whole: readonly NodePath[];
}

/** Values that are followed when they are read. */
const followed = new Set(["session", "stored", "shared", "query"]);

export function findCaptures(codes: readonly NodePath[], at: NodePath): Captured {
  const { functions, list, hidden } = search(codes, at, true);
  if (!hidden) return { list, functions, whole: [] };
  const direct = search(codes, at, false);
  return { list: direct.list, functions, whole: direct.whole };
}

/** @param enters Whether what functions use is handed over in place of them. */
function search(codes: readonly NodePath[], at: NodePath, enters: boolean) {
  const found = new Search(at, enters);
  for (const code of codes) found.look(code);
  const list = found.list();
  const { functions, hidden, whole } = found;
  return { list, functions, hidden, whole };
}

class Search {
  readonly functions = new Set<t.Node>();
  readonly whole: NodePath[] = [];
  hidden = false;
  private readonly codes: NodePath[] = [];
  private readonly uses = new Map<Binding, NodePath[]>();
  private readonly words = new Set<string>();

  constructor(
    private readonly at: NodePath,
    private readonly enters: boolean,
  ) {}

  look(code: NodePath): void {
    this.codes.push(code);
    const use = (path: NodePath): void => {
      const { name } = path.node as t.Identifier | t.JSXIdentifier;
      const binding = path.scope.getBinding(name);
      if (binding !== undefined && !this.isOwn(binding)) this.use(binding, path);
    };
    if (code.isReferencedIdentifier()) use(code);
    code.traverse({
      TSType: (path) => path.skip(),
      TSTypeParameterInstantiation: (path) => path.skip(),
      ReferencedIdentifier: (path: NodePath) => use(path),
      AssignmentExpression: (path) => {
        if (path.node.operator !== "=" && t.isIdentifier(path.node.left)) use(path.get("left"));
      },
      ThisExpression: (path) => this.word("this", path, code),
    });
  }

  list(): Capture[] {
    const found: Capture[] = [...this.words].map((name) => ({ name, property: null, binding: null }));
    for (const [binding, uses] of this.uses) {
      const { name } = binding.identifier;
      if (this.at.scope.getBinding(name) !== binding) {
        this.hidden = true;
        continue;
      }
      const properties = binding.kind === "param" ? propertiesOf(uses) : null;
      if (properties === null) found.push({ name, property: null, binding });
      else for (const property of properties) found.push({ name, property, binding });
    }
    return found;
  }

  /** Declared in code that has been looked at: made anew whenever that executes. */
  private isOwn({ path }: Binding): boolean {
    return this.codes.some((code) => path.find((ancestor) => ancestor === code) !== null);
  }

  private use(binding: Binding, path: NodePath): void {
    if (isOnlyChanged(path)) return;
    if (this.uses.has(binding)) return void this.uses.get(binding)!.push(path);
    if (binding.kind === "module") {
      if (isPublic(binding, this.at)) return;
    } else if (binding.constant) {
      const { node } = binding.path;
      const isCode = t.isFunctionDeclaration(node) || t.isClassDeclaration(node);
      if (isCode) return this.enter(binding, binding.path, path);
      if (t.isTSEnumDeclaration(node)) return;
      const init = t.isVariableDeclarator(node) && t.isIdentifier(node.id) && node.init ? bare(node.init) : null;
      if (t.isFunction(init) || t.isClass(init))
        return this.enter(binding, (binding.path as NodePath<t.VariableDeclarator>).get("init") as NodePath, path);
      if (init !== null && isPrimitive(init)) return;
      const given = init === null ? null : publicCall(init, binding.path);
      if (given === "cache") return;
      if (given !== null && followed.has(given) && isRead(path)) {
        // The defaults say what is read where there is nothing else.
        for (const argument of [(binding.path as NodePath<t.VariableDeclarator>).get("init")].flat())
          if (!this.functions.has(init!)) this.enterValue(init!, argument as NodePath);
        return;
      }
    }
    this.uses.set(binding, [path]);
  }

  private enter(binding: Binding, code: NodePath, use: NodePath): void {
    if (this.functions.has(code.node)) return;
    if (this.enters || isOfModule(binding)) {
      this.functions.add(code.node);
      return this.look(code);
    }
    this.whole.push(code);
    this.uses.set(binding, [use]);
  }

  private enterValue(value: t.Node, path: NodePath): void {
    this.functions.add(value);
    this.look(path);
  }

  private word(name: string, path: NodePath, code: NodePath): void {
    const owner = path.findParent((up) => (up.isFunction() && !up.isArrowFunctionExpression()) || up.isClassBody());
    const isInside = owner !== null && owner.find((up) => up === code) !== null;
    if (!isInside) this.words.add(name);
  }
}

/** What it holds is changed, and nobody looks at it: nothing is computed from that. */
function isOnlyChanged(use: NodePath): boolean {
  if (!isChange(use) && !isAssigned(use)) return false;
  const whole = use.findParent(
    ({ node, parent }) => t.isStatement(parent) || t.isFunction(parent) || t.isStatement(node),
  );
  return whole !== null && isThrownAway(whole);
}

/** `count += 1`, `count++` */
const isAssigned = ({ node, parent }: NodePath): boolean =>
  t.isUpdateExpression(parent) || (t.isAssignmentExpression(parent) && parent.left === node);

/** An expression whose value nobody gets: a statement, or what a function gives to somebody who throws it away. */
function isThrownAway({ node, parent, parentPath }: NodePath): boolean {
  const isWhole = t.isCallExpression(node) || t.isUpdateExpression(node) || t.isAssignmentExpression(node);
  if (!isWhole) return false;
  if (t.isExpressionStatement(parent)) return true;
  const call = parentPath!.parent;
  if (!t.isArrowFunctionExpression(parent)) return false;
  return isExecutor(parent, call) || (t.isCallExpression(call) && careless.test(calledName(call)));
}

/** Who calls a function and does not look at what it returns. */
const careless = /^(cleanup|forEach|then|finally|setTimeout|setInterval|queueMicrotask|addEventListener|on|once)$/;

/** The properties that are all that is used of a parameter. */
function propertiesOf(uses: readonly NodePath[]): string[] | null {
  const names = new Set<string>();
  for (const { node, parent, parentPath } of uses) {
    if (!t.isMemberExpression(parent) || parent.object !== node || parent.computed) return null;
    if (!t.isIdentifier(parent.property)) return null;
    const above = parentPath!.parent;
    // Called, or changed: then it is the object that counts.
    if (t.isCallExpression(above) && above.callee === parent) return null;
    if (t.isAssignmentExpression(above) && above.left === parent) return null;
    if (t.isUpdateExpression(above) || t.isUnaryExpression(above, { operator: "delete" })) return null;
    names.add(parent.property.name);
  }
  return [...names];
}

/** The same object in every run. */
const isOfModule = ({ path, scope }: Binding): boolean =>
  scope.path.isProgram() && path.findParent((up) => up.isExportDeclaration()) !== null;

/** A property is read of it, or assigned: more is not asked of the object. */
function isRead({ node, parent }: NodePath): boolean {
  return t.isMemberExpression(parent) && parent.object === node && !parent.computed;
}

function isPublic({ path }: Binding, at: NodePath): boolean {
  const source = (path.parent as t.ImportDeclaration).source.value;
  return source === "dacapo" || at.scope.getProgramParent() === null;
}

/** The name of the function of "dacapo" that a value is the result of. */
function publicCall(value: t.Node, { scope }: NodePath): string | null {
  if (!t.isCallExpression(value)) return null;
  const { callee } = value;
  return (
    findPublicName(t.isMemberExpression(callee) && t.isIdentifier(callee.object) ? callee.object : callee, scope) ??
    findPublicName(callee, scope)
  );
}

/** The same in every run, and nothing can change in it. */
const isPrimitive = (value: t.Node): boolean =>
  !t.isArrayExpression(value) && !t.isObjectExpression(value) && isLiteral(value) && !t.isIdentifier(value);
