// What carries frames between a page and its session: a WebSocket, or events down and requests up.
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { Reason } from "../../wire/frames.ts";

export interface Hearer {
  /** A frame as a text; `undefined` for what is none. */
  heard(text: string | undefined): void;
  gone(): void;
  /** What the other side did is against the rules of the carrier itself. */
  broke(reason: Reason): void;
}

export interface Carrier {
  readonly isOpen: boolean;
  /** Bytes that the page has not taken yet. */
  readonly waiting: number;
  /** @param sent Called when the page has taken it. */
  send(text: string, sent: () => void): void;
  close(code: number, reason: Reason): void;
  /** Ends it without a word to somebody who is not there any more. */
  terminate(): void;
  follow(hearer: Hearer): void;
}

/** @param under What the socket writes to. */
export function carrierOf(socket: WebSocket, under: Duplex): Carrier {
  let isHeld = false;
  /** What is said at once goes in one piece: each costs a call of the system. */
  const hold = (): void => {
    if (isHeld) return;
    isHeld = true;
    under.cork();
    process.nextTick(() => {
      isHeld = false;
      under.uncork();
    });
  };
  return {
    get isOpen() {
      return socket.readyState === socket.OPEN;
    },
    get waiting() {
      return socket.bufferedAmount;
    },
    send(text, sent) {
      hold();
      socket.send(text, sent);
    },
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
    follow({ heard, gone, broke }) {
      socket.on("message", (data: Buffer, isBinary) => heard(isBinary ? undefined : data.toString()));
      socket.on("close", gone);
      // What the other side did wrong is in `close`.
      socket.on("error", (error: { code?: string }) =>
        broke(error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH" ? "too-large" : "malformed"),
      );
    },
  };
}
