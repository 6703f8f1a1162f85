// Patches as plain data: what a wire carries, and what tests and transcripts show.
import { same, snapshot } from "../values/same.ts";
import type { Gesture, Patch, Shown } from "./wire.ts";
import { grownSince, samePacked } from "./grown.ts";
import { type Lend, type LentFile, pack } from "./pack.ts";

/** A node that the other side does not know yet. */
export interface NewNode {
  readonly id: number;
  readonly name: string;
  readonly props: Record<string, unknown>;
  readonly value?: unknown;
  readonly version?: number;
  readonly kids?: readonly (number | NewNode)[];
}

/** One patch as data. */
export type Message =
  | {
      readonly op: "update";
      readonly id: number;
      readonly props?: Record<string, unknown>;
      readonly value?: unknown;
      readonly version?: number;
    }
  | { readonly op: "children"; readonly id: number; readonly kids: readonly (number | NewNode)[] }
  | { readonly op: "stale"; readonly id: number; readonly stale: boolean };

/** What the other side knows of a node. */
interface Known {
  /** Packed. */
  readonly props: Record<string, unknown>;
  value: unknown;
  readonly version: number;
  kids: readonly number[];
  /** The tickets of files that stand in the props. */
  readonly files: readonly string[] | undefined;
}

const none: ReadonlySet<string> = new Set();

/** Encodes for one receiver: says only what that one does not know. */
export class Encoder {
  private readonly known = new Map<number, Known>();
  /** A file was among what was said: most sessions show none, and need not be looked through. */
  private lends = false;

  /**
   * @param brief Nobody paints from it: large data need not be written out.
   * @param lend Says where the bytes of a file are to be had; left out where files cross by themselves.
   */
  constructor(
    private readonly brief = false,
    private readonly lend?: Lend,
  ) {}

  /** The tickets of all files that the receiver may ask for. */
  get lent(): ReadonlySet<string> {
    if (!this.lends) return none;
    return new Set([...this.known.values()].flatMap(({ files = [] }) => files));
  }

  /** The whole tree, for a receiver that starts. */
  start(root: Shown): NewNode {
    this.known.clear();
    return this.introduce(root);
  }

  encode(patches: readonly Patch[]): Message[] {
    return patches.flatMap((patch) => this.encodeOne(patch));
  }

  private encodeOne({ op, node }: Patch): Message[] {
    const known = this.known.get(node.id);
    if (known === undefined) return [];
    if (op === "children") return this.encodeChildren(node, known);
    if (op === "stale") return [{ op, id: node.id, stale: node.stale }];
    const { props, files } = this.packProps(node);
    const { value, version } = node;
    const dressed = samePacked(props, known.props);
    const told = version === known.version && same(value, known.value);
    if (dressed && told) return [];
    this.known.set(node.id, { props, value: snapshot(value), version, kids: known.kids, files });
    return [
      {
        op,
        id: node.id,
        ...(dressed ? {} : { props: grownSince(known.props, props) as Record<string, unknown> }),
        ...(told ? {} : { value: pack(value), version }),
      },
    ];
  }

  /** The user entered a value on the other side, which shows it already. */
  enter({ id, kind, value }: Gesture): void {
    const known = this.known.get(id);
    if (known !== undefined && kind === "change") known.value = value;
  }

  /** Nothing where the same children stand in the same order: a slot may have been emptied and filled again. */
  private encodeChildren(node: Shown, known: Known): Message[] {
    const before = known.kids;
    const kids = this.encodeKids(node, known);
    const same = before.length === known.kids.length && before.every((id, at) => id === known.kids[at]);
    return same ? [] : [{ op: "children", id: node.id, kids }];
  }

  private encodeKids(node: Shown, known: Known): (number | NewNode)[] {
    const kids = node.kids ?? [];
    const now = new Set(kids.map((kid) => kid.id));
    for (const id of known.kids) if (!now.has(id)) this.forget(id);
    known.kids = [...now];
    return kids.map((kid) => (this.known.has(kid.id) ? kid.id : this.introduce(kid)));
  }

  private introduce(node: Shown): NewNode {
    const { id, name, version, kids } = node;
    const { props, files } = this.packProps(node);
    this.known.set(id, { props, value: snapshot(node.value), version, kids: kids?.map((kid) => kid.id) ?? [], files });
    return {
      id,
      name,
      props,
      ...(version > 0 ? { value: pack(node.value), version } : {}),
      ...(kids === null ? {} : { kids: kids.map((kid) => this.introduce(kid)) }),
    };
  }

  private packProps({ props }: Shown) {
    let files: string[] | undefined;
    const { lend } = this;
    const note = (file: object): LentFile => {
      const lent = lend!(file);
      this.lends = true;
      (files ??= []).push(lent.ticket);
      return lent;
    };
    const packed = pack(props, this.brief, lend === undefined ? undefined : note) as Record<string, unknown>;
    return { props: packed, files };
  }

  private forget(id: number): void {
    for (const kid of this.known.get(id)?.kids ?? []) this.forget(kid);
    this.known.delete(id);
  }
}
