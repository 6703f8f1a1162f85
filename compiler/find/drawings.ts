// Every place of a file that draws: one walk over the source, from the outside in.
import { types as t, type NodePath } from "@babel/core";
import type { Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import {
  classify,
  findChildren,
  findContent,
  type FoundContent,
  isDrawingCall,
  isPlainHtml,
  type Surroundings,
} from "./children.ts";
import type { Content, Drawing, ElementDrawing } from "./drawing.ts";
import type { FunctionFacts } from "./drawing-functions.ts";
import { bare } from "./literal.ts";
import { findAttributes, findProp, findProperties, isSpread, type Props } from "./props.ts";
import { createRoutine, repeats, type Routine } from "./routine.ts";
import type { Script } from "./script.ts";
import { findElement, findTag, type Tag } from "./tag.ts";

export interface Drawings {
  /** By the node they stand at, in the order of the source. */
  drawings: Map<t.Node, Drawing>;
  /** JSX that is part of a text and not drawn by itself. */
  inline: Set<t.Node>;
  routines: Map<t.Node, Routine>;
  script: Routine;
  /** Each `yield` between tags, where the children become a function that is no generator. */
  yields: t.YieldExpression[];
}

/** What the walk knows about where it is. */
interface Here {
  routine: Routine;
  scope: Scope;
  looping: boolean;
  listed: boolean;
  /** The text element that this is part of. */
  text: string | null;
  /** Between the tags of a block, in a function that the author did not write. */
  between: boolean;
}

const listMethods = new Set(["map", "flatMap", "forEach", "from"]);

export function findDrawings(
  program: NodePath<t.Program>,
  parts: Script,
  functions: FunctionFacts,
  catalogue: Catalogue,
): Drawings {
  const drawings = new Map<t.Node, Drawing>();
  const inline = new Set<t.Node>();
  const routines = new Map<t.Node, Routine>();
  const constants = new Map<t.Node, string>();
  const yields: t.YieldExpression[] = [];
  const module = createRoutine("module", null);
  const script = createRoutine("script", null);

  const top = { scope: program.scope, looping: false, listed: false, text: null, between: false };
  const body = new Set(parts.body);
  for (const statement of program.node.body) {
    visit(statement, program.node, { ...top, routine: body.has(statement) ? script : module });
  }
  return { drawings, inline, routines, script, yields };

  function visit(node: t.Node, parent: t.Node, outside: Here): void {
    const scope = functions.scopes.get(node);
    const here = scope && scope !== outside.scope ? { ...outside, scope } : outside;
    if (t.isFunction(node)) {
      const again = repeats(node, parent, here.scope.parent ?? here.scope);
      return visitFunction(node, createRoutine("function", here.routine, again), here);
    }
    switch (node.type) {
      case "JSXElement":
        return visitElement(node, here);
      case "JSXFragment":
        return visitFragment(node, here);
      case "CallExpression":
        return visitCall(node, here);
      case "ExpressionStatement":
        if (isChildrenStatement(node, here.scope)) record({ kind: "show", node, ...callSite(node, here) }, here);
        break;
      case "YieldExpression":
        if (here.between) yields.push(node);
        break;
      case "AwaitExpression":
        here.routine.awaits = true;
        break;
      case "VariableDeclaration":
        if (node.kind === "const") node.declarations.forEach(noteConstant);
        break;
      case "ClassProperty":
      case "ClassPrivateProperty":
        // Evaluated once for each instance, as if in a function.
        return visitChildren(node, node.static ? here : { ...here, looping: true });
      case "ForOfStatement":
        if (node.await) here.routine.awaits = true;
        break;
    }
    visitChildren(node, here);
  }

  function visitChildren(node: t.Node, here: Here): void {
    const again = t.isLoop(node) ? { ...here, looping: true, listed: true } : here;
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      // What a loop starts from is evaluated once.
      const where = key === "init" || key === "right" ? here : again;
      const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
      if (Array.isArray(child)) child.forEach((item) => item && visit(item, node, where));
      else if (child) visit(child, node, where);
    }
  }

  function visitFunction(fn: t.Function, routine: Routine, here: Here, listed = false): void {
    routines.set(fn, routine);
    // Defaults of parameters are evaluated before the function can ask for its handle, but in its call.
    const before = createRoutine("function", here.routine, true);
    for (const param of fn.params) visit(param, fn, { ...here, routine: before });
    if ("key" in fn && fn.computed) visit(fn.key, fn, here);
    const scope = functions.scopes.get(fn) ?? here.scope;
    visit(fn.body, fn, { ...here, routine, scope, looping: false, listed, between: false });
  }

  function visitElement(node: t.JSXElement, here: Here): void {
    if (here.text !== null && isPlainHtml(node)) {
      inline.add(node);
      return visitChildren(node, here);
    }
    const tag = findTag(node.openingElement.name, here.scope, catalogue);
    const props = findAttributes(node);
    const found = findContent(tag, findChildren(node), around(here));
    visitDrawn(node, tag, props, found, here);
  }

  function visitFragment(node: t.JSXFragment, here: Here): void {
    if (here.text !== null) {
      inline.add(node);
      return visitChildren(node, here);
    }
    const children = findChildren(node).map((child) => classify(child, around(here)));
    record({ kind: "fragment", node, children, ...callSite(node, here) }, here);
    for (const child of children) visit(child.node, node, here);
  }

  function visitCall(node: t.CallExpression, here: Here): void {
    const tag = findElement(node.callee, here.scope, catalogue);
    const [argument = null, ...more] = node.arguments;
    if (tag?.facts && more.length === 0 && !t.isSpreadElement(argument)) {
      return visitElementCall(node, tag, argument as t.Expression | null, here);
    }
    // What comes from another app script may be a plain helper, which may well be called at module level.
    const local =
      here.routine.kind !== "module" || here.scope.getBinding((node.callee as t.Identifier).name)?.kind !== "module";
    if (isDrawingCall(node.callee, around(here)) && local) {
      record({ kind: "call", node, name: node.callee.name, ...callSite(node, here) }, here);
    }
    visit(node.callee, node, here);
    const listed = isListCall(node.callee);
    for (const item of node.arguments) {
      const inner = bare(item);
      if (listed && t.isFunction(inner))
        visitFunction(inner, createRoutine("function", here.routine, true), here, true);
      else visit(item, node, here);
    }
  }

  function visitElementCall(node: t.CallExpression, tag: Tag, argument: t.Expression | null, here: Here): void {
    const props = argument === null ? [] : findProperties(bare(argument));
    if (!props) {
      const site = callSite(node, here);
      record(
        { kind: "element", node, tag, props: [], content: { kind: "none" }, argument, inside: here.text, ...site },
        here,
      );
      return visit(argument!, node, here);
    }
    const child = findProp(props, "children");
    const value = child && bare(child.value);
    const isFunction = t.isArrowFunctionExpression(value) || t.isFunctionExpression(value);
    const takesText = tag.kind === "element" && tag.facts?.children === "text";
    let found: FoundContent = { kind: "none" };
    if (isFunction && !takesText) found = { kind: "function", fn: value };
    else if (child && takesText) found = { kind: "text", parts: [child.value] };
    const others = found.kind === "none" ? props : props.filter((prop) => prop !== child);
    visitDrawn(node, tag, others, found, here);
  }

  function visitDrawn(node: t.Node, tag: Tag, props: Props, found: FoundContent, here: Here): void {
    const isBlock = tag.kind !== "component";
    const routine = createRoutine(isBlock ? "block" : "function", here.routine);
    const content: Content = found.kind === "drawn" ? { ...found, routine } : found;
    const drawing: ElementDrawing = {
      kind: "element",
      node,
      tag,
      props,
      content,
      argument: null,
      inside: here.text,
      ...callSite(node, here),
    };
    record(drawing, here);
    const outside = { ...here, text: null };
    for (const prop of props) visit(isSpread(prop) ? prop.spread : prop.value, node, outside);
    if (found.kind === "text") {
      const isText = tag.kind === "html" || (tag.kind === "element" && tag.facts?.children === "text");
      for (const part of found.parts) visit(part, node, { ...here, text: isText ? tag.name : null });
    } else if (found.kind === "value") {
      visit(found.value, node, outside);
    } else if (found.kind === "function") {
      visitFunction(found.fn, routine, outside);
    } else if (found.kind === "drawn") {
      routine.draws = true;
      const inside: Here = { routine, scope: here.scope, looping: false, listed: false, text: null, between: true };
      for (const child of found.children) visit(child.node, node, inside);
      // Children that wait make the place wait where it is written, as a statement would.
      if (isBlock && routine.awaits) here.routine.awaits = true;
    }
  }

  function record(drawing: Drawing, here: Here): void {
    drawings.set(drawing.node, drawing);
    here.routine.draws = true;
  }

  function callSite(node: t.Node, here: Here) {
    const { routine, scope, looping, listed } = here;
    return { constant: constants.get(node) ?? null, many: looping || routine.repeats, listed, routine, scope };
  }

  function around(here: Here): Surroundings {
    return { scope: here.scope, functions, catalogue };
  }

  function noteConstant({ id, init }: t.VariableDeclarator): void {
    if (!init || !t.isIdentifier(id)) return;
    const value = bare(init);
    constants.set(t.isAwaitExpression(value) ? bare(value.argument) : value, id.name);
  }
}

function isListCall(callee: t.Node): boolean {
  return t.isMemberExpression(callee) && t.isIdentifier(callee.property) && listMethods.has(callee.property.name);
}

/** `children;` or `props.children;` of a component stands for drawing them. */
function isChildrenStatement({ expression }: t.ExpressionStatement, scope: Scope): boolean {
  if (t.isIdentifier(expression, { name: "children" })) return scope.getBinding("children")?.kind === "param";
  if (!t.isMemberExpression(expression) || expression.computed) return false;
  const { object, property } = expression;
  if (!t.isIdentifier(object) || !t.isIdentifier(property, { name: "children" })) return false;
  return scope.getBinding(object.name)?.kind === "param";
}
