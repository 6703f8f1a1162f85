// A page over a real WebSocket to a real server.
import { WebSocket } from "ws";
import type { Down } from "../../runtime/wire/frames.ts";
import { FarPage } from "./hosted.ts";

export interface Over {
  readonly page: FarPage;
  socket: WebSocket;
  /** Where the next connection goes. */
  port: number;
  /** Where files go; left out, to the same. */
  filePort?: number;
  /** Opens the connection anew, as a page does after a break. */
  again(): Promise<void>;
}

export async function openOverSocket(port: number, app: string, headers: Record<string, string> = {}): Promise<Over> {
  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://127.0.0.1:${over.port}/@dacapo/socket?app=${encodeURIComponent(app)}`, {
      headers,
    });
    socket.on("message", (data: Buffer) => {
      if (over.socket === socket || over.socket === undefined) over.page.receive(JSON.parse(data.toString()) as Down);
    });
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return socket;
  };
  const over = { port } as { -readonly [K in keyof Over]: Over[K] };
  over.page = new FarPage(
    {
      send: (frame) => {
        if (over.socket?.readyState === WebSocket.OPEN) over.socket.send(JSON.stringify(frame));
      },
      upload: (file) => upload(over.filePort ?? over.port, over.page.end.token!, app, file, headers),
    },
    () => over.socket.close(),
  );
  over.again = async () => {
    over.page.end.disconnected();
    over.socket = await open();
    over.page.end.connected();
  };
  over.socket = await open();
  over.page.end.connected();
  return over;
}

async function upload(
  port: number,
  token: string,
  app: string,
  file: Blob,
  more: Record<string, string>,
): Promise<unknown> {
  const name = file instanceof File ? file.name : "file";
  const headers = {
    ...more,
    "X-Dacapo-Session": token,
    "X-Dacapo-App": app,
    "X-Dacapo-Name": encodeURIComponent(name),
    "Content-Type": file.type,
  };
  const answer = await fetch(`http://127.0.0.1:${port}/@dacapo/upload`, { method: "POST", headers, body: file });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return { $: "upload", of: ((await answer.json()) as { ticket: string }).ticket };
}
