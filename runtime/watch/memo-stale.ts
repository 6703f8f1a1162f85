// The hint `memo-stale`: data too large to be compared has changed in place, and a memo that was computed from it has not seen that.
import { isCompared } from "../core/features/memo/kept.ts";
import type { Session } from "../core/run/session.ts";
import type { Remembered } from "../core/run/watcher.ts";
import { fingerprint } from "./fingerprint.ts";

interface Seen {
  readonly value: unknown;
  readonly fingerprint: string;
}

export class MemoStale {
  private readonly seen = new WeakMap<Remembered, Map<string, Seen>>();

  constructor(private readonly session: Session) {}

  computed(result: Remembered): void {
    const seen = new Map<string, Seen>();
    for (const [name, value] of Object.entries(result.sources?.() ?? {})) {
      if (typeof value !== "object" || value === null || isCompared(value)) continue;
      const found = fingerprint(value);
      if (found !== undefined) seen.set(name, { value, fingerprint: found });
    }
    if (seen.size > 0) this.seen.set(result, seen);
  }

  recalled(result: Remembered): void {
    const seen = this.seen.get(result);
    if (seen === undefined) return;
    const now = result.sources!();
    for (const [name, { value, fingerprint: before }] of seen) {
      if (now[name] !== value || fingerprint(value) === before) continue;
      this.session.hint("memo-stale", { at: result.at, name, write: renewed(name, value) });
    }
  }
}

/** A new object with the change in it. */
function renewed(name: string, value: unknown): string {
  if (Array.isArray(value)) return `${name} = [...${name}, row]`;
  if (value instanceof Map) return `${name} = new Map(${name}).set(key, value)`;
  if (value instanceof Set) return `${name} = new Set(${name}).add(value)`;
  if (ArrayBuffer.isView(value)) return `${name} = ${name}.slice()`;
  return `${name} = { ...${name}, key: value }`;
}
