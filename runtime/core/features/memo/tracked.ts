// What something was computed from: values that were handed over, state, query and context that was read; and whether all of that is still the same.
import { current } from "../../tape/current.ts";
import { type Reader, setReader } from "../../memory/reads.ts";
import type { Captured } from "./closure.ts";
import { type IsState, isSameAll, keepAll, type Kept } from "./kept.ts";

interface Read {
  readonly again: () => unknown;
  kept: Kept[];
}

export class Reads implements Follower {
  private readonly known = new Map<string, Read>();
  /** What it assigned itself: what others find there later is its own doing. */
  private readonly own = new Set<string>();
  /** Read since it began to execute without a pause: whatever changes in the meantime, it changes itself. */
  private readonly open = new Set<string>();
  /** Somebody else changed between two pauses what it had read: it has seen both. */
  private torn = false;
  /** The values that were handed over, as it left them. */
  private kept: Kept[] | null = null;
  private executing = false;
  /** Nobody says when it pauses: what it reads is looked at at once. */
  eager = false;

  private readonly values: readonly unknown[] | null;

  /** @param captured What was handed over; `null`: it could not be looked at. */
  constructor(
    captured: Captured | null,
    private readonly isState: IsState,
  ) {
    this.values = captured && Object.values(captured);
  }

  /** What was read, by the names that it has in scripts. */
  get sources(): Record<string, unknown> {
    const nameOf = (cell: string): string => (/^(stored|shared)\./.test(cell) ? cell : `state.${cell}`);
    return Object.fromEntries([...this.known].map(([cell, { again }]) => [nameOf(cell), again()]));
  }

  /** Its code executes from here on, until it settles. */
  begin(): void {
    this.executing = true;
    this.torn ||= this.kept !== null && !isSameAll(this.kept, this.values!, this.isState);
  }

  read(cell: string, again: () => unknown): void {
    if (this.own.has(cell) || this.open.has(cell)) return;
    const before = this.known.get(cell);
    this.torn ||= before !== undefined && !isSameAll(before.kept, [again()], this.isState);
    this.known.set(cell, { again, kept: [] });
    this.open.add(cell);
    if (this.eager) this.settle();
  }

  wrote(cell: string): void {
    this.own.add(cell);
    this.open.delete(cell);
    this.known.delete(cell);
  }

  /** Others may execute from here on. */
  settle(): void {
    for (const cell of this.open) {
      const read = this.known.get(cell)!;
      read.kept = keepAll([read.again()], this.isState);
    }
    this.open.clear();
    if (this.executing && this.values !== null) this.kept = keepAll(this.values, this.isState);
    this.executing = false;
  }

  /** It has come to its end, or to its first pause. */
  finish(): void {
    this.executing = true;
    this.settle();
  }

  /** True while whoever computes now, from these values, would read the same. */
  isSame(captured: Captured | null): boolean {
    if (captured === null || this.kept === null) return false;
    return isSameAll(this.kept, Object.values(captured), this.isState) && this.isUnchanged;
  }

  /** True while what was read is the same. */
  get isUnchanged(): boolean {
    if (this.torn) return false;
    try {
      for (const { again, kept } of this.known.values()) if (!isSameAll(kept, [again()], this.isState)) return false;
      return true;
    } catch {
      return false;
    }
  }
}

/** Who follows what is read and assigned while some code executes. */
export interface Follower {
  read(cell: string, again: () => unknown): void;
  wrote(cell: string): void;
  /** Others execute from here on. */
  settle(): void;
}

/** Finds who follows the code that executes. */
type Finder = () => Follower | undefined;

const finders: Finder[] = [];
let last: Follower | undefined;

/** Who read last has let go, or reads on without a pause. */
export function switchTo(next: Follower | undefined): void {
  if (next === last) return;
  last?.settle();
  last = next;
}

/** Code begins to execute whose reads are followed. */
export function beginWith(reads: Reads): void {
  switchTo(reads);
  reads.begin();
}

const follow: Reader = {
  read(cell, again) {
    switchTo(findReads());
    last?.read(cell, again);
  },
  wrote(cell) {
    switchTo(findReads());
    last?.wrote(cell);
  },
};

function findReads(): Follower | undefined {
  if (current === null) return undefined;
  for (const find of finders) {
    const found = find();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Follows what is read from now on. `behind`: only what nobody else follows. */
export function track(find: Finder, behind = false): void {
  if (finders.includes(find)) return;
  if (behind) finders.push(find);
  else finders.unshift(find);
  setReader(follow);
}
