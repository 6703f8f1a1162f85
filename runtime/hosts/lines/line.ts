// A connection of a page to its session, whatever carries it.
import type { Down, Up } from "../../wire/frames.ts";

export interface Line {
  send(frame: Up): void;
  /** Ends it; nothing of it is heard any more. */
  close(): void;
}

export interface Listener {
  opened(): void;
  heard(frame: Down): void;
  /** It never came to be, or it broke. */
  lost(): void;
}

export type OpenLine = (app: string, listener: Listener) => Line;

/** What was heard, if it is a frame; otherwise somebody on the way has spoilt it, and only another connection helps. */
export function hear(text: string, listener: Listener): void {
  let frame: Down;
  try {
    frame = JSON.parse(text) as Down;
  } catch {
    return listener.lost();
  }
  listener.heard(frame);
}

/** An address of the server, for an app. */
export const addressOf = (path: string, parameters: Readonly<Record<string, string>>): URL => {
  const address = new URL(`@dacapo/${path}`, document.baseURI);
  address.search = `${new URLSearchParams(parameters)}`;
  return address;
};
