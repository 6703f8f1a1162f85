// The other side of a wire: rebuilds the nodes that a painter shows from messages.
import type { Message, NewNode } from "./encode.ts";
import type { Gesture, Patch, Shown } from "./wire.ts";
import { same } from "../values/same.ts";
import { unpack } from "./pack.ts";

const unpackProps = (props: object, before?: object) => unpack(props, before) as Record<string, unknown>;

export class MirrorNode implements Shown {
  stale = false;
  painted: unknown = null;
  props: Record<string, unknown>;
  value: unknown;
  version: number;
  kids: MirrorNode[] | null = null;
  readonly name: string;
  /** What the session knows it by. The page's own `id` stays what it is when another session takes over. */
  far: number;
  /** What the versions here are ahead of the session's. */
  private ahead = 0;

  constructor(
    readonly id: number,
    { id: far, name, props, value, version }: NewNode,
  ) {
    this.far = far;
    this.name = name;
    this.props = unpackProps(props);
    this.value = unpack(value);
    this.version = version ?? 0;
  }

  update({ props, value, version }: Extract<Message, { op: "update" }>): void {
    if (props !== undefined) this.props = unpackProps(props, this.props);
    if (version === undefined) return;
    this.value = unpack(value);
    this.version = version + this.ahead;
  }

  /** Takes over what a whole tree says of it; true where that is something else. `held`: what the user entered stays. */
  become({ id, props, value, version = 0 }: NewNode, held: boolean): boolean {
    this.far = id;
    const now = unpackProps(props);
    const told = version > 0 && !held ? unpack(value) : this.value;
    const isOther = this.stale || !same(now, this.props) || !same(told, this.value);
    if (!same(told, this.value)) this.version++;
    this.props = now;
    this.value = told;
    this.stale = false;
    this.ahead = this.version - version;
    return isOther;
  }
}

/** Ids of nodes that came after a whole tree was put over the page are none of those before. */
const APART = 2 ** 32;

export class Mirror {
  readonly root: MirrorNode;
  private readonly nodes = new Map<number, MirrorNode>();
  private puts = 0;

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

  /**
   * Puts a whole tree over the present one: what stands in the same place stays the same node, so that nothing on the page is
   * made anew. Returns the patches for the painter.
   *
   * @param held Nodes of which the session has not heard yet what the user has entered.
   */
  put(root: NewNode, held: ReadonlySet<Shown>): Patch[] {
    const before = new Map(this.nodes);
    const patches: Patch[] = [];
    this.nodes.clear();
    this.puts++;
    const put = (node: MirrorNode, given: NewNode): void => {
      this.nodes.set(given.id, node);
      if (node.become(given, held.has(node))) patches.push({ op: "update", node });
      const waiting = new Waiting(node.kids ?? [], before);
      const kids = (given.kids ?? []).map((kid) => {
        const found = waiting.claim(kid as NewNode);
        if (found === undefined) return this.make(kid as NewNode);
        put(found, kid as NewNode);
        return found;
      });
      const known = node.kids ?? [];
      if (known.length === kids.length && kids.every((kid, at) => kid === known[at])) return;
      node.kids = kids;
      patches.push({ op: "children", node });
    };
    put(this.root, root);
    return patches;
  }

  /** The user entered a value on this side: the session says a value only when the script changed it. */
  enter({ id, kind, value }: Gesture): void {
    const node = this.nodes.get(id);
    if (node !== undefined && kind === "change") node.value = value;
  }

  /** Whether a node is still on the page. */
  has(node: Shown): boolean {
    return this.nodes.get((node as MirrorNode).far) === node;
  }

  private change(node: MirrorNode, message: Message): void {
    if (message.op === "stale") node.stale = message.stale;
    else if (message.op === "update") node.update(message);
    else {
      const before = node.kids ?? [];
      node.kids = message.kids.map((kid) => (typeof kid === "number" ? this.nodes.get(kid)! : this.make(kid)));
      const now = new Set(node.kids);
      for (const kid of before) if (!now.has(kid)) this.drop(kid);
    }
  }

  private make(given: NewNode): MirrorNode {
    const node = new MirrorNode(given.id + this.puts * APART, given);
    this.nodes.set(given.id, node);
    node.kids = given.kids?.map((kid) => this.make(kid as NewNode)) ?? null;
    return node;
  }

  private drop(node: MirrorNode): void {
    this.nodes.delete(node.far);
    for (const kid of node.kids ?? []) this.drop(kid);
  }
}

/** The children of a node, each to be claimed once: by the id that the session knows it by, else by its name and the order. */
class Waiting {
  private readonly left: Set<MirrorNode>;
  private readonly queues = new Map<string, MirrorNode[]>();

  constructor(
    kids: readonly MirrorNode[],
    private readonly before: ReadonlyMap<number, MirrorNode>,
  ) {
    this.left = new Set(kids);
    for (let at = kids.length - 1; at >= 0; at--) {
      const kid = kids[at]!;
      const queue = this.queues.get(kid.name);
      if (queue === undefined) this.queues.set(kid.name, [kid]);
      else queue.push(kid);
    }
  }

  claim({ id, name }: NewNode): MirrorNode | undefined {
    const known = this.before.get(id);
    let found = known?.name === name && this.left.has(known) ? known : undefined;
    for (const queue = this.queues.get(name) ?? []; found === undefined && queue.length > 0;) {
      const next = queue.pop()!;
      if (this.left.has(next)) found = next;
    }
    if (found !== undefined) this.left.delete(found);
    return found;
  }
}
