// A page whose frames come as events and go as requests, as where a proxy lets no socket through.
import { EventSourceParserStream } from "eventsource-parser/stream";
import type { Down, Up } from "../../runtime/wire/frames.ts";
import { FarPage } from "./hosted.ts";

export interface OverEvents {
  readonly page: FarPage;
  /** What posting to it was answered with last. */
  readonly status: () => number;
  /** Says something that is no frame. */
  post(body: string, headers?: Record<string, string>): Promise<number>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  hangUp(): void;
}

export async function openOverEvents(
  port: number,
  app: string,
  headers: Record<string, string> = {},
  /** Where what the page says arrives, in turn: a balancer spreads requests. */
  ports: readonly number[] = [port],
): Promise<OverEvents> {
  const base = `http://127.0.0.1:${port}/@dacapo/events`;
  let posted = 0;
  const leave = new AbortController();
  const answer = await fetch(`${base}?app=${encodeURIComponent(app)}`, { headers, signal: leave.signal });
  if (!answer.ok || answer.body === null) throw new Error(`${answer.status}`);
  const events = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  let line: ((id: string) => void) | undefined;
  const id = new Promise<string>((resolve) => (line = resolve));
  let status = 0;
  let before: Promise<unknown> = Promise.resolve();

  async function post(body: string, more: Record<string, string> = headers): Promise<number> {
    const to = base.replace(`:${port}`, `:${ports[posted++ % ports.length]}`);
    const { status: found } = await fetch(`${to}?line=${await id}`, { method: "POST", body, headers: more });
    status = found;
    return found;
  }
  const page = new FarPage(
    { send: (frame: Up) => void (before = before.then(() => post(JSON.stringify(frame))).catch(() => undefined)) },
    () => leave.abort(),
  );
  const ended = (async () => {
    for await (const { event, data } of events) {
      if (event === "line") line!(data);
      else page.receive(JSON.parse(data) as Down);
    }
  })().catch(() => undefined);
  await id;
  page.end.connected();
  return { page, status: () => status, post, ended, hangUp: () => leave.abort() };
}
