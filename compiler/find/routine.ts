// A stretch of code that runs as one piece – the script, a block's function, any other function – and what it does.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";

export interface Routine {
  /** `block` functions are given their handle; a `function` has to ask for the one that is current. */
  readonly kind: "module" | "script" | "block" | "function";
  readonly outer: Routine | null;
  /** It may be called more than once in one block in one run without being a call site of its own. */
  readonly repeats: boolean;
  /** It has no place for a handle, or goes on in another block than it began in: each draw asks for the current one. */
  readonly asks: boolean;
  /** It draws itself, not only in functions inside it. */
  draws: boolean;
  /** It waits itself, not only in functions inside it. */
  awaits: boolean;
  /** It calls what needs a run (`rerun`, `toast`…), and may be called by a timer. */
  commands: boolean;
}

export function createRoutine(kind: Routine["kind"], outer: Routine | null, repeats = false, asks = false): Routine {
  return { kind, outer, repeats, asks, draws: false, awaits: false, commands: false };
}

/** Whether code of the routine has a handle to draw with: its own, or that of the code around it. */
export function hasHandle(routine: Routine | null): boolean {
  if (!routine || routine.kind === "module") return false;
  return routine.kind !== "function" || asksForHandle(routine) || hasHandle(routine.outer);
}

/** Whether a function has to begin by asking for the current handle. */
export function asksForHandle(routine: Routine): boolean {
  if (routine.kind !== "function") return false;
  // Waiting alone matters only inside the script: a plain module-level function may wait outside of any run.
  return routine.draws || ((routine.awaits || routine.commands) && hasHandle(routine.outer));
}

/** Whether a function may be executed more than once in a block without being a call site each time. */
export function repeats(fn: t.Function, parent: t.Node | null, scope: Scope): boolean {
  const name = nameOf(fn, parent);
  if (name === null) return true;
  if (/^[A-Z]/.test(name)) return false;
  const binding = scope.getBinding(name);
  return !binding || !binding.referencePaths.every((path) => isUse(path.node, path.parent));
}

/** The name that a function is declared or assigned under. */
export function nameOf(fn: t.Function, parent: t.Node | null): string | null {
  if (t.isFunctionDeclaration(fn)) return fn.id?.name ?? null;
  if (t.isVariableDeclarator(parent) && t.isIdentifier(parent.id)) return parent.id.name;
  return null;
}

function isUse(reference: t.Node, parent: t.Node): boolean {
  if (t.isJSXOpeningElement(parent) || t.isJSXClosingElement(parent)) return true;
  return t.isCallExpression(parent) && parent.callee === reference;
}
