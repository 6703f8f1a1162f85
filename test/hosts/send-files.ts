// Files of a page that goes from server to server: each request has a connection of its own, and arrives wherever that leads.
import { request } from "node:http";

export interface Whose {
  readonly port: number;
  readonly token: string;
  readonly app: string;
  readonly cookie: string;
}

function ask({ port, token, app, cookie }: Whose, path: string, body?: Buffer, more = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: cookie, "X-Dacapo-Session": token, "X-Dacapo-App": app, ...more };
    const method = body === undefined ? "GET" : "POST";
    const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      if (answer.statusCode === 200) resolve(Buffer.concat(parts));
      else reject(new Error(`${answer.statusCode}`));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

export async function sendFile(whose: Whose, file: File): Promise<unknown> {
  const more = { "X-Dacapo-Name": encodeURIComponent(file.name), "Content-Type": file.type };
  const answer = await ask(whose, "/@dacapo/upload", Buffer.from(await file.arrayBuffer()), more);
  return { $: "upload", of: (JSON.parse(answer.toString()) as { ticket: string }).ticket };
}

export const getFile = (whose: Whose, ticket: string): Promise<Buffer> => ask(whose, `/@dacapo/file/${ticket}`);
