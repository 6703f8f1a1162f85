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
  /** The node that it stands in. */
  up: MirrorNode | null = null;
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
    this.root = this.make(root, null);
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
   * @param isOther Another session says it: its numbers are not those of before.
   */
  put(root: NewNode, held: ReadonlySet<Shown>, isOther = false): Patch[] {
    const before = new Map(isOther ? [] : this.nodes);
    const patches: Patch[] = [];
    this.nodes.clear();
    this.puts++;
    const put = (node: MirrorNode, given: NewNode): void => {
      this.nodes.set(given.id, node);
      if (node.become(given, held.has(node))) patches.push({ op: "update", node });
      const told = (given.kids ?? []) as readonly NewNode[];
      const claimed = new Waiting(node.kids ?? [], before).claimAll(told);
      const kids = told.map((kid, at) => {
        const found = claimed[at];
        if (found === undefined) return this.make(kid, node);
        put(found, kid);
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
      node.kids = message.kids.map((kid) => (typeof kid === "number" ? this.nodes.get(kid)! : this.make(kid, node)));
      for (const kid of node.kids) kid.up = node;
      const now = new Set(node.kids);
      for (const kid of before) if (!now.has(kid)) this.drop(kid);
    }
  }

  private make(given: NewNode, up: MirrorNode | null): MirrorNode {
    const node = new MirrorNode(given.id + this.puts * APART, given);
    node.up = up;
    this.nodes.set(given.id, node);
    node.kids = given.kids?.map((kid) => this.make(kid as NewNode, node)) ?? null;
    return node;
  }

  private drop(node: MirrorNode): void {
    this.nodes.delete(node.far);
    for (const kid of node.kids ?? []) this.drop(kid);
  }
}

/** What is read on a node, as far as that is plain. */
export function labelOf({ props }: { readonly props: Readonly<Record<string, unknown>> }): string {
  const { label, children } = props;
  return typeof label === "string" ? label : typeof children === "string" ? children : "";
}

/** The children of a node, each to be claimed once: by the id that the session knows it by, by its label, else by its name and the order. */
class Waiting {
  private readonly left: Set<MirrorNode>;

  constructor(
    kids: readonly MirrorNode[],
    private readonly before: ReadonlyMap<number, MirrorNode>,
  ) {
    this.left = new Set(kids);
  }

  /** The node for each of those that are there now. */
  claimAll(told: readonly NewNode[]): (MirrorNode | undefined)[] {
    const found = told.map((kid) => this.byId(kid));
    for (const key of [byLabel, byName]) {
      const queues = new Map<string, MirrorNode[]>();
      for (const node of this.left) {
        const queue = queues.get(key(node));
        if (queue === undefined) queues.set(key(node), [node]);
        else queue.push(node);
      }
      for (const queue of queues.values()) queue.reverse();
      told.forEach((kid, at) => {
        found[at] ??= this.take(queues.get(key(kid))?.pop());
      });
    }
    return found;
  }

  private byId({ id, name }: NewNode): MirrorNode | undefined {
    const known = this.before.get(id);
    return known?.name === name && this.left.has(known) ? this.take(known) : undefined;
  }

  private take(node: MirrorNode | undefined): MirrorNode | undefined {
    if (node !== undefined) this.left.delete(node);
    return node;
  }
}

type Named = Pick<NewNode, "name" | "props">;
const byName = ({ name }: Named): string => name;
const byLabel = (node: Named): string => `${node.name} ${labelOf(node)}`;
