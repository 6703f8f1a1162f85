// One place in the source that draws, in the terms that checks and emits need.
import type { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import type { Captured } from "./captures.ts";
import type { Props } from "./props.ts";
import type { Routine } from "./routine.ts";
import type { Tag } from "./tag.ts";

interface CallSite {
  /** What stands in the source: a JSX element, a call or a statement. */
  node: t.Node;
  /** The constant that the value is assigned to. */
  constant: string | null;
  /** It may be executed more than once in one block in one run. */
  many: boolean;
  /** It is executed once for each item of a list. */
  listed: boolean;
  routine: Routine;
  scope: Scope;
}

/** An element, plain HTML or a component, as JSX or as a call. */
export interface ElementDrawing extends CallSite {
  kind: "element";
  tag: Tag;
  props: Props;
  content: Content;
  /** How many props are evaluated before the children: all of them between tags, fewer in a call. */
  before: number;
  /** The argument of a call, where it is anything but a literal of plain properties. */
  argument: t.Expression | null;
  /** The text element around it, where it may not stand. */
  inside: string | null;
}

/** A direct call of a function that draws. */
export interface CallDrawing extends CallSite {
  kind: "call";
  node: t.CallExpression;
  name: string;
}

/** `<>…</>`: its children, drawn in place. */
export interface FragmentDrawing extends CallSite {
  kind: "fragment";
  children: readonly DrawnChild[];
}

/** `children;` in a component. */
export interface ShowDrawing extends CallSite {
  kind: "show";
  node: t.ExpressionStatement;
}

/** A call of `memo`: nothing is drawn, but its result belongs to a place like the value of a widget. */
export interface MemoDrawing extends CallSite {
  kind: "memo";
  node: t.CallExpression;
  captured: Captured;
}

export type Drawing = ElementDrawing | CallDrawing | FragmentDrawing | ShowDrawing | MemoDrawing;

/** What stands between the tags. */
export type Content =
  | { kind: "none" }
  /** Strings, inline HTML and expressions that together are the text. */
  | { kind: "text"; parts: readonly t.Expression[] }
  /** The same, of an element that nothing is known of: it may turn out to be a block. */
  | { kind: "words"; parts: readonly t.Expression[] }
  | { kind: "function"; fn: t.ArrowFunctionExpression | t.FunctionExpression }
  /** A value that is shown if it is one to show. */
  | { kind: "value"; value: t.Expression; routine: Routine }
  | { kind: "drawn"; children: readonly DrawnChild[]; routine: Routine };

export interface DrawnChild {
  kind: "text" | "drawing" | "value";
  node: t.Expression;
}

export function isKeyed(drawing: ElementDrawing): boolean {
  return drawing.props.some((prop) => "name" in prop && prop.name === "key");
}
