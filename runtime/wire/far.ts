// What a session knows of a page that is elsewhere: its address, and what is kept on its device.
import type { Bar } from "../core/memory/address.ts";
import type { Link } from "../core/memory/link.ts";

export class FarAddress implements Bar {
  path: string;
  search: string;
  private call: (() => void) | undefined;

  constructor(
    { path, search }: { readonly path: string; readonly search: string },
    private readonly tell: (search: string, replace: boolean, path?: string) => void,
  ) {
    this.path = path;
    this.search = search;
  }

  write(search: string, replace: boolean, path?: string): void {
    this.search = search.replace(/#.*/, "");
    this.path = path ?? this.path;
    this.tell(search, replace, path);
  }

  follow(call: () => void): () => void {
    this.call = call;
    return () => (this.call = undefined);
  }

  /** The user has moved in the history. */
  move(path: string, search: string): void {
    this.path = path;
    this.search = search;
    this.call?.();
  }
}

export class FarStorage implements Link {
  private readonly texts: Map<string, string>;
  private readonly touched = new Set<string>();
  private call: ((key: string, text: string | undefined) => void) | undefined;

  constructor(
    stored: readonly (readonly [key: string, text: string])[],
    private readonly tell: (key: string, text: string | null) => void,
  ) {
    this.texts = new Map(stored);
  }

  get all(): [key: string, text: string][] {
    return [...this.texts];
  }

  /** What has been looked at or changed: the rest is still as the page has it. */
  get used(): readonly (readonly [key: string, text: string | null])[] {
    return [...this.touched].map((key) => [key, this.texts.get(key) ?? null]);
  }

  /** What another session has come to is newer than what the page has heard. */
  takeOver(used: readonly (readonly [key: string, text: string | null])[]): void {
    for (const [key, text] of used) this.set(key, text ?? undefined);
  }

  read(key: string): string | undefined {
    this.touched.add(key);
    return this.texts.get(key);
  }

  write(key: string, text: string | undefined): void {
    this.set(key, text);
    this.tell(key, text ?? null);
  }

  follow(call: (key: string, text: string | undefined) => void): () => void {
    this.call = call;
    return () => (this.call = undefined);
  }

  /** Another tab of the device has changed it. */
  change(key: string, text: string | null): void {
    this.set(key, text ?? undefined);
    this.call?.(key, text ?? undefined);
  }

  private set(key: string, text: string | undefined): void {
    this.touched.add(key);
    if (text === undefined) this.texts.delete(key);
    else this.texts.set(key, text);
  }
}
