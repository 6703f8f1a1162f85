// Requests of Node's server as the web knows them, and answers the other way.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What of a request is looked at before anybody needs a whole one: making the first takes a process as long as a dozen sessions. */
export interface Asked {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

export const askedOf = (incoming: IncomingMessage): Asked => ({
  url: addressOf(incoming),
  headers: { get: (name) => [incoming.headers[name.toLowerCase()] ?? []].flat().join(", ") || null },
});

function addressOf(incoming: IncomingMessage): string {
  const isEncrypted = "encrypted" in incoming.socket;
  const path = (incoming.url ?? "/").replace(/^\/+/, "/");
  return `${isEncrypted ? "https" : "http"}://${incoming.headers.host ?? "localhost"}${path}`;
}

export function requestOf(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (!name.startsWith(":")) for (const each of [value ?? []].flat()) headers.append(name, each);
  const { method = "GET" } = incoming;
  const address = addressOf(incoming);
  if (method === "GET" || method === "HEAD") return new Request(address, { method, headers });
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  return new Request(address, { method, headers, body, duplex: "half" } as RequestInit);
}

export async function answer(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
}

/** To who wanted a socket. */
export function refuse(socket: Duplex, status: number): true {
  socket.end(`HTTP/1.1 ${status} No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  return true;
}

/** The name of a file in a header; nothing where it is written in no way that there is. */
export function readName(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
