// The other side of a wire: rebuilds the nodes that a painter shows from messages.
import type { Message, NewNode } from "./encode.ts";
import type { Gesture, Patch, Shown } from "./wire.ts";
import { unpack } from "./pack.ts";

const unpackProps = (props: object, before?: object) => unpack(props, before) as Record<string, unknown>;

class MirrorNode implements Shown {
  stale = false;
  painted: unknown = null;
  props: Record<string, unknown>;
  value: unknown;
  version: number;
  kids: MirrorNode[] | null = null;
  readonly id: number;
  readonly name: string;

  constructor({ id, name, props, value, version }: NewNode) {
    this.id = id;
    this.name = name;
    this.props = unpackProps(props);
    this.value = unpack(value);
    this.version = version ?? 0;
  }
}

export class Mirror {
  readonly root: Shown;
  private readonly nodes = new Map<number, MirrorNode>();

  constructor(root: NewNode) {
    this.root = this.make(root);
  }

  /** Applies messages in order; returns the patches for the painter. */
  apply(messages: readonly Message[]): Patch[] {
    return messages.flatMap((message) => {
      const node = this.nodes.get(message.id);
      if (node === undefined) return [];
      this.change(node, message);
      return [{ op: message.op, node }];
    });
  }

  /** The user entered a value on this side: the session says a value only when the script changed it. */
  enter({ id, kind, value }: Gesture): void {
    const node = this.nodes.get(id);
    if (node !== undefined && kind === "change") node.value = value;
  }

  private change(node: MirrorNode, message: Message): void {
    if (message.op === "stale") node.stale = message.stale;
    else if (message.op === "children") {
      const before = node.kids ?? [];
      node.kids = message.kids.map((kid) => (typeof kid === "number" ? this.nodes.get(kid)! : this.make(kid)));
      const now = new Set(node.kids);
      for (const kid of before) if (!now.has(kid)) this.drop(kid);
    } else {
      if (message.props !== undefined) node.props = unpackProps(message.props, node.props);
      if (message.version === undefined) return;
      node.value = unpack(message.value);
      node.version = message.version;
    }
  }

  private make(given: NewNode): MirrorNode {
    const node = new MirrorNode(given);
    this.nodes.set(node.id, node);
    node.kids = given.kids?.map((kid) => this.make(kid as NewNode)) ?? null;
    return node;
  }

  private drop(node: MirrorNode): void {
    this.nodes.delete(node.id);
    for (const kid of node.kids ?? []) this.drop(kid);
  }
}
