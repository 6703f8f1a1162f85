// Files in a store: in pieces, for a while, because a server that gets them is not the one that needs them.
import { setTimeout as wait } from "node:timers/promises";
import { TooLarge } from "../too-large.ts";
import type { Store } from "./store.ts";

/** Bytes of a piece. */
const PIECE = 256 * 1024;
/** How long pieces are kept that nobody fetches, in milliseconds. */
const LASTS = 5 * 60_000;
/** How many pieces lie there at once for somebody who fetches them, how often is looked, and for how long, in milliseconds. */
const AHEAD = 8;
const LOOK = 15;
const PATIENCE = 30_000;

const at = (name: string, nth: number): string => `${name}/${nth}`;

/** What lies before the pieces says what they are. */
export async function putHead(store: Store, name: string, head: object): Promise<void> {
  await store.set([{ key: name, text: JSON.stringify(head), lasts: LASTS }]);
}

export async function getHead(store: Store, name: string): Promise<unknown> {
  const entry = await store.get(name);
  return entry && (JSON.parse(entry.text) as unknown);
}

/** Resolves to how many pieces there are. @param isFetched Somebody fetches them meanwhile: no more than he can follow. */
export async function putPieces(
  store: Store,
  name: string,
  body: AsyncIterable<Uint8Array>,
  most: number,
  isFetched: boolean,
): Promise<number> {
  let count = 0;
  let bytes = 0;
  let rest = Buffer.alloc(0);
  const put = async (piece: Buffer): Promise<void> => {
    if (isFetched && count >= AHEAD) await until(async () => (await store.get(at(name, count - AHEAD))) === undefined);
    await store.set([{ key: at(name, count++), text: piece.toString("base64"), lasts: LASTS }]);
  };
  try {
    for await (const part of body) {
      bytes += part.length;
      if (bytes > most) throw new TooLarge();
      rest = Buffer.concat([rest, part]);
      for (; rest.length >= PIECE; rest = rest.subarray(PIECE)) await put(rest.subarray(0, PIECE));
    }
    if (rest.length > 0) await put(rest);
  } catch (error) {
    for (let nth = 0; nth < count; nth++) await store.delete(at(name, nth)).catch(() => undefined);
    throw error;
  }
  return count;
}

/** The bytes of so many pieces, each as soon as it is there; what was read is gone. */
export async function* takePieces(store: Store, name: string, count: number): AsyncGenerator<Buffer> {
  for (let nth = 0; nth < count; nth++) {
    let text: string | undefined;
    await until(async () => (text = (await store.get(at(name, nth)))?.text) !== undefined);
    yield Buffer.from(text!, "base64");
    await store.delete(at(name, nth));
  }
  await store.delete(name);
}

export const countPieces = (bytes: number): number => Math.ceil(bytes / PIECE);

/** Rejects where it takes too long. */
export async function until(isSo: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
  const since = performance.now();
  while (!(await isSo())) {
    if (performance.now() - since > patience) throw new Error("Nobody has answered.");
    await wait(LOOK, undefined, { ref: false });
  }
}
