// What is shown beside the page for a while, whatever the script draws meanwhile.
import type { Definition } from "../../tape/definition.ts";
import { checkDraw } from "../../run/draw/check-props.ts";
import { runHere } from "../../run/here.ts";
import { CHILDREN, NEW, Node } from "../../tape/node.ts";
import type { Part } from "../../run/part.ts";
import type { Session } from "../../run/session.ts";
import { Site } from "../../tape/site.ts";

class Announcements implements Part {
  private readonly timers = new Map<Node, () => void>();
  private readonly area: Node;

  constructor(private readonly session: Session) {
    this.area = session.areas.get("toasts");
  }

  /** @param ms How long it stays; `Infinity`: until the user closes it. */
  add(definition: Definition, props: Record<string, unknown>, ms: number): void {
    const { session, area } = this;
    const node = new Node(session.newId(), new Site(definition, {}, true), area, undefined);
    node.a = props;
    checkDraw(node);
    session.mark(node, NEW);
    this.show([...area.kids!, node]);
    if (ms !== Infinity)
      this.timers.set(
        node,
        session.host.after(ms, () => {
          this.remove(node);
          session.waits();
        }),
      );
    // Said by what nobody waits for: no run shows it.
    if (session.running === null) session.flush();
  }

  remove(node: Node): void {
    this.timers.get(node)?.();
    this.timers.delete(node);
    this.show(this.area.kids!.filter((kid) => kid !== node));
  }

  private show(kids: Node[]): void {
    this.area.kids = kids;
    this.session.mark(this.area, CHILDREN);
  }

  close(): void {
    for (const cancel of this.timers.values()) cancel();
  }
}

/** Shows an element in the corner of the page for so many milliseconds. */
export function announce(definition: Definition, props: Record<string, unknown>, ms: number): void {
  runHere(definition.name.toLowerCase()).session.part(Announcements).add(definition, props, ms);
}

/** The user closes one before its time. */
export function withdraw(session: Session, node: Node): boolean {
  session.part(Announcements).remove(node);
  return false;
}
