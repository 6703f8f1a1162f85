// How values get beyond one session: to the next visit, to other tabs, to other processes.

/** Texts by key, somewhere else. A text is what `encodeValue` makes of a value. */
export interface Link {
  /** What is there; `undefined` where nothing is. */
  read(key: string): string | undefined;
  /** Hands a key on; `undefined` where it is at its default again. Throws where it cannot be kept. */
  write(key: string, text: string | undefined, by?: Asker): void;
  /** Calls back when somebody else has changed a key; returns how to stop. */
  follow(call: (key: string, text: string | undefined) => void): () => void;
  /**
   * Changes a key while nobody else does: `change` is given the newest text, and again where somebody was faster. Left out
   * where nobody else can.
   */
  update?(key: string, change: (text: string | undefined) => string, by?: Asker): Promise<void>;
}

/** Whose change it is: a session, by its host, and what the person did that it answers. */
export interface Asker {
  readonly host: object;
  readonly gesture: string | null;
}

/** The two kinds of values that are known beyond a session. */
export type LinkKind = "stored" | "shared";

/** For an app, by the file of its script. */
export type Links = Partial<Readonly<Record<LinkKind, (file: string) => Link>>>;

/** What the platform offers to hosts that say nothing themselves. */
export const offered: { -readonly [K in LinkKind]?: Links[K] } = {};

/** A link to nowhere: what is in this process is all there is. */
export const nowhere = (): Link => ({ read: () => undefined, write: () => undefined, follow: () => () => undefined });
