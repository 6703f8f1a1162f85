// What every emit works with: the facts, where the code will stand, and the calls that code there can make.
import { types as t } from "@babel/core";
import type { Facts } from "../find/facts.ts";
import type { HandleMethod } from "../runtime-names.ts";
import type { Imports } from "./imports.ts";
import type { Names } from "./names.ts";
import type { Sites } from "./sites.ts";

/** Where emitted code stands. */
export interface Place {
  /** The handle of the nearest code around it that has one. */
  readonly handle: string | null;
  /** Each draw asks for the current block, and uses the handle only where there is none. */
  readonly asks?: boolean;
  /** The site of the block around it. */
  readonly container: string | null;
  /** Text here is plain text and not Markdown. */
  readonly inHtml: boolean;
}

/** At module level, where nothing draws. */
export const outside: Place = { handle: null, container: null, inHtml: false };

export interface Output {
  readonly facts: Facts;
  readonly names: Names;
  readonly sites: Sites;
  readonly imports: Imports;
  /** Declarations that the statement being emitted needs in front of it, at module level. */
  readonly hoisted: t.Statement[];
  /** The node with everything inside it compiled. */
  rewrite<T extends t.Node>(node: T, place: Place): T;
  /** The same for a function; `container` is the site that it draws the children of. */
  rewriteFunction(fn: t.Function, place: Place, container: string): void;
}

/** `$.method(…)` */
export function callHandle(
  method: HandleMethod,
  args: (t.Expression | t.SpreadElement)[],
  place: Place,
  out: Output,
): t.CallExpression {
  return t.callExpression(t.memberExpression(handleAt(place, out), t.identifier(method)), args);
}

/** `$`, or `here($)` where the block that is current counts. */
export function handleAt({ handle, asks }: Place, out: Output): t.Expression {
  const own = handle ? t.identifier(handle) : null;
  return own && !asks ? own : t.callExpression(out.imports.runtime("here"), own ? [own] : []);
}

/** `$.resume(await $.pause(x))` */
export function emitAwait(argument: t.Expression, place: Place, out: Output): t.Expression {
  return callHandle("resume", [t.awaitExpression(callHandle("pause", [argument], place, out))], place, out);
}

/** Gives emitted code the place in the source, and the comments, of what it was made from. */
export function standsFor<T extends t.Node>(made: T, source: t.Node): T {
  made.loc = source.loc;
  made.start = source.start;
  made.end = source.end;
  if (source.leadingComments) t.inheritLeadingComments(made, source);
  if (source.innerComments) t.inheritInnerComments(made, source);
  if (source.trailingComments) t.inheritTrailingComments(made, source);
  return made;
}
