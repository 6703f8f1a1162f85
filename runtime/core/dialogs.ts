// The dialog on the page: one at a time, and gone at once when the user closes it.
import type { FragmentScope } from "../elements/define.ts";
import { isInside } from "./fragment.ts";
import { shareOf } from "./fragment-shares.ts";
import { reruns } from "./fragments.ts";
import { nameOf } from "./name.ts";
import { CHILDREN, type Node } from "./node.ts";
import { Problem } from "./problem.ts";
import type { Run } from "./run.ts";
import type { Part } from "./part.ts";
import type { Session } from "./session.ts";

/** The scope of an element whose block reruns alone, and of which a page shows one at a time. */
export const opens: FragmentScope = {
  opened(run, node) {
    run.session.part(Dialogs).open(run, node);
    reruns.opened(run, node);
  },
  shareOf,
};

class Dialogs implements Part {
  private node: Node | null = null;
  private serial = 0;

  open(run: Run, node: Node): void {
    const { node: other, serial } = this;
    if (other !== null && other !== node && (serial === run.serial || (isShown(other) && !redraws(run, other)))) {
      node.parent!.cursor!.retract(node);
      throw new Problem("dialog-open", { title: nameOf(node), open: nameOf(other) });
    }
    this.node = node;
    this.serial = run.serial;
  }

  close(): void {
    this.node = null;
  }
}

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
  session.leave(node);
  const handler = node.handler("onDismiss");
  if (handler === undefined) return false;
  session.inbox.taskFor(null, { kind: "gesture", node, gesture: "dismiss" }).calls.push(() => handler());
  return true;
}
