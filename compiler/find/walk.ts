// The walk over the source: where it is, what it has found so far, and how it goes on.
import type { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import type { Caches } from "./caches.ts";
import type { Surroundings } from "./children.ts";
import type { Drawing } from "./drawing.ts";
import type { FunctionFacts } from "./drawing-functions.ts";
import type { Memos } from "./memos.ts";
import type { Routine } from "./routine.ts";

/** What is found. */
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
export interface Here {
  routine: Routine;
  scope: Scope;
  looping: boolean;
  listed: boolean;
  /** The text element that this is part of. */
  text: string | null;
  /** Between the tags of a block, in a function that the author did not write. */
  between: boolean;
}

export interface Walk extends Drawings {
  readonly module: Routine;
  readonly caches: Caches;
  readonly memos: Memos;
  readonly functions: FunctionFacts;
  readonly catalogue: Catalogue;
  /** The constants that drawings are assigned to. */
  readonly constants: Map<t.Node, string>;
  visit(node: t.Node, parent: t.Node, here: Here): void;
  visitInside(node: t.Node, here: Here): void;
  visitFunction(fn: t.Function, routine: Routine, here: Here, listed?: boolean): void;
}

export function record(drawing: Drawing, here: Here, walk: Walk): void {
  walk.drawings.set(drawing.node, drawing);
  here.routine.draws = true;
}

/** What every drawing has in common. */
export function callSite(node: t.Node, { routine, scope, looping, listed }: Here, walk: Walk) {
  return { constant: walk.constants.get(node) ?? null, many: looping || routine.repeats, listed, routine, scope };
}

export function around({ scope }: Here, { functions, catalogue }: Walk): Surroundings {
  return { scope, functions, catalogue };
}
