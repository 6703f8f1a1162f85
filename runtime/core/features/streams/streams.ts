// The streams of a session: kept by the node that draws them, from run to run, until a run that completes does without.
import type { BlockAccess } from "../../run/definition.ts";
import { isInside } from "../../run/scope.ts";
import { type Node, UPDATE } from "../../tape/node.ts";
import type { Run } from "../../run/run.ts";
import type { Part } from "../../run/part.ts";
import type { Session } from "../../run/session.ts";
import { type KindOf, Stream } from "./stream.ts";

class Streams implements Part {
  private readonly streams = new Map<Node, Stream>();

  constructor(private readonly session: Session) {}

  draw(node: Node, source: unknown, kindOf: KindOf): Promise<unknown> {
    let stream = this.streams.get(node);
    if (stream === undefined || !goesOn(stream.source, source)) {
      stream?.stop();
      stream = new Stream(this.session, node, source, kindOf);
      this.streams.set(node, stream);
    }
    if (!stream.over && node.over === null) {
      node.over = { streaming: true, dismissible: node.raw["stoppable"] === true };
      node.loose = true;
      node.prepared = null;
      this.session.mark(node, UPDATE);
    }
    return stream.promise;
  }

  stop(node: Node): void {
    this.streams.get(node)?.stop();
  }

  runEnded({ over }: Run): void {
    for (const [node, stream] of this.streams) {
      if (over === "done" && !isKept(node)) {
        this.streams.delete(node);
        stream.stop();
      } else if (over !== "rerun" && over !== "superseded") stream.showFailure();
    }
  }

  left(block: Node): void {
    for (const [node, stream] of this.streams) {
      if (!isInside(node, block)) continue;
      this.streams.delete(node);
      stream.stop();
    }
  }

  close(): void {
    for (const stream of this.streams.values()) stream.stop();
  }
}

/** A function is a new one in each run, and means the same; everything else is what it is. */
const goesOn = (before: unknown, now: unknown): boolean =>
  before === now || (typeof before === "function" && typeof now === "function");

/** In its part of the page, or in a lazy block that is closed. The part itself may be shown only after the run. */
function isKept(node: Node): boolean {
  for (let at = node, block = at.parent!; block.parent !== null; at = block, block = block.parent)
    if (!at.shut && !block.kids!.includes(at)) return false;
  return true;
}

/** Draws what arrives from a source at the node of a draw; goes on with what the run before began there. */
export function streamsInto({ handle, run }: BlockAccess, source: unknown, kindOf: KindOf): Promise<unknown> {
  return run.session.part(Streams).draw(handle as Node, source, kindOf);
}

/** The user has read enough. */
export function stopStream(session: Session, node: Node): boolean {
  if (node.raw["dismissible"] === true) session.part(Streams).stop(node);
  return false;
}
