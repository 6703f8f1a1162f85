// The page's address in a test, with its history.
import type { Host } from "../core/host.ts";
import type { OpenOptions } from "./open.ts";

export class TestAddress implements NonNullable<Host["address"]> {
  private readonly history: string[];
  private call: ((search: string) => void) | undefined;

  constructor(query: NonNullable<OpenOptions["query"]>) {
    this.history = [typeof query === "string" ? query.replace(/^(?=[^?])/, "?") : searchOf(query)];
  }

  get search(): string {
    return this.history.at(-1)!;
  }

  write(search: string, replace: boolean): void {
    if (replace) this.history.pop();
    this.history.push(search);
  }

  follow(call: (search: string) => void): () => void {
    this.call = call;
    return () => (this.call = undefined);
  }

  back(): void {
    if (this.history.length < 2) throw new Error("There is nothing to go back to.");
    this.history.pop();
    this.call?.(this.search);
  }
}

function searchOf(query: Exclude<OpenOptions["query"], string | undefined>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (one) => `${encodeURIComponent(key)}=${encodeURIComponent(String(one))}`,
    ),
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
