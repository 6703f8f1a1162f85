// Everything that is known about a file before anything is judged or changed.
import type { types as t, NodePath } from "@babel/core";
import type { Catalogue } from "../catalogue.ts";
import { type Caches, findCaches } from "./caches.ts";
import { findDrawingFunctions, type FunctionFacts } from "./drawing-functions.ts";
import { findDrawings } from "./drawings.ts";
import { bindEnums } from "./enums.ts";
import { findMemos, type Memos } from "./memos.ts";
import { findScript, type Script } from "./script.ts";
import type { Drawings } from "./walk.ts";

export interface Facts extends Drawings {
  program: NodePath<t.Program>;
  catalogue: Catalogue;
  parts: Script;
  functions: FunctionFacts;
  caches: Caches;
  memos: Memos;
}

export function findFacts(program: NodePath<t.Program>, catalogue: Catalogue): Facts {
  bindEnums(program);
  const caches = findCaches(program, catalogue);
  const parts = findScript(program, caches.lifted);
  const functions = findDrawingFunctions(program, catalogue);
  const memos = findMemos(program, functions, catalogue);
  return {
    program,
    catalogue,
    parts,
    functions,
    caches,
    memos,
    ...findDrawings(program, parts, { functions, caches, memos }, catalogue),
  };
}
