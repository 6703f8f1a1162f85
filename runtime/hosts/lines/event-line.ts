// Frames as events of the server, and as requests to it: where a proxy lets no socket through.
import { addressOf, hear, type OpenLine } from "./line.ts";

/** Letters of one request, unless a single frame has more. */
const MOST = 200_000;

export const openEventLine: OpenLine = (app, listener) => {
  const events = new EventSource(addressOf("events", { app }));
  /** What is to be said; requests follow each other, so that frames stay in order. */
  const waiting: string[] = [];
  let id: string | undefined;
  let busy = false;
  let open = true;
  const leave = new AbortController();

  const close = (): void => {
    open = false;
    events.close();
    leave.abort();
  };
  const lose = (): void => {
    if (!open) return;
    close();
    listener.lost();
  };

  async function pump(): Promise<void> {
    if (busy || !open || id === undefined || waiting.length === 0) return;
    busy = true;
    let size = 0;
    const most = waiting.findIndex((text) => (size += text.length) > MOST);
    const body = waiting.splice(0, most === -1 ? waiting.length : Math.max(1, most)).join("\n");
    try {
      const answer = await fetch(addressOf("events", { line: id }), { method: "POST", body, signal: leave.signal });
      if (!answer.ok) lose();
    } catch {
      lose();
    }
    busy = false;
    void pump();
  }

  events.addEventListener("line", ({ data }) => {
    id = data as string;
    listener.opened();
  });
  events.onmessage = ({ data }) => hear(data as string, listener);
  // A browser would begin anew by itself, without a word to the session.
  events.onerror = lose;
  return {
    send(frame) {
      waiting.push(JSON.stringify(frame));
      void pump();
    },
    close,
  };
};
