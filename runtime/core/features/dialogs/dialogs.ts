// The dialog on the page: one at a time, and gone at once when the user closes it.
import type { Scope } from "../../run/scope.ts";
import { isInside } from "../../run/scope.ts";
import { nameOf } from "../../wire/name.ts";
import { CHILDREN, type Node } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";
import type { Run } from "../../run/run.ts";
import type { Part } from "../../run/part.ts";
import { same, snapshot } from "../../values/same.ts";
import type { Session } from "../../run/session.ts";

/** A scope, of whose blocks a page shows one at a time. */
export const opens = (scope: Scope): Scope => ({
  ...scope,
  opened(run, node) {
    run.session.part(Dialogs).open(run, node);
    return scope.opened(run, node);
  },
});

export class Dialogs implements Part {
  private node: Node | null = null;
  private serial = 0;
  /** What the state held when the last run without the dialog ended, and when the last run of all did. */
  private closed: State | null = null;
  private last: State = new Map();
  /** What has changed since there was no dialog: what opened it can close it. All of it where nothing was before. */
  private openers: Set<unknown> | null = null;

  constructor(private readonly session: Session) {}

  open(run: Run, node: Node): void {
    const { node: other, serial } = this;
    if (other !== null && other !== node && (serial === run.serial || (isShown(other) && !redraws(run, other)))) {
      node.parent!.cursor!.retract(node);
      throw new Problem("dialog-open", { title: nameOf(node), open: nameOf(other) });
    }
    if (other !== node) {
      const { closed } = this;
      this.openers = closed === null ? null : changesBetween(closed, stateOf(run.session));
    }
    this.node = node;
    this.serial = run.serial;
  }

  /** A handler in the dialog, or a field that is bound, has changed what opened it: the whole script says whether it stays. */
  began(run: Run): void {
    const { node, openers } = this;
    if (node === null || run.root === null || !isInside(run.root, node)) return;
    for (const key of changesBetween(this.last, stateOf(run.session)))
      if (openers === null || openers.has(key)) return run.widen();
  }

  runEnded({ over }: Run): void {
    this.last = stateOf(this.session);
    if (over === "rerun" || over === "superseded") return;
    if (this.node !== null && !isShown(this.node)) this.node = null;
    if (this.node === null) this.closed = this.last;
  }

  close(): void {
    this.node = null;
  }
}

/** Every value that a script can read, by its key or by what keeps it. */
type State = ReadonlyMap<unknown, unknown>;

function stateOf({ state, parts }: Session): State {
  const values = new Map<unknown, unknown>(Object.entries(snapshot(state.values)));
  for (const part of parts.values()) if (part.held !== undefined) values.set(part, part.held);
  return values;
}

const changesBetween = (before: State, after: State): Set<unknown> =>
  new Set([...before.keys(), ...after.keys()].filter((key) => !same(before.get(key), after.get(key))));

const isShown = (node: Node): boolean => node.parent!.kids!.includes(node);

/** True when the run draws the dialog again, or closes it by not doing so. */
const redraws = ({ root }: Run, dialog: Node): boolean => root === null || (root !== dialog && isInside(dialog, root));

/** The user closes a dialog. Only its handler makes a run follow: of the whole script. */
export function closeDialog(session: Session, node: Node): boolean {
  if (node.raw["dismissible"] === false) return false;
  const block = node.parent!;
  // A run that goes on elsewhere has drawn all that it draws here.
  block.cursor?.close();
  block.kids = block.kids!.filter((kid) => kid !== node);
  block.parked = [node, ...(block.parked ?? [])];
  session.mark(block, CHILDREN);
  session.part(Dialogs).close();
  for (const part of session.parts.values()) part.left?.(node);
  const handler = node.given("onDismiss") as (() => unknown) | null | undefined;
  if (!handler) return false;
  session.inbox.taskFor(null, { kind: "gesture", node, gesture: "dismiss" }).calls.push(() => handler());
  return true;
}
