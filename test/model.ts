// A model for tests: a small server that speaks as much of OpenAI's protocol as a chat needs, and does what the question says.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Model {
  readonly url: string;
  /** What it was asked, and with which key. */
  readonly asked: {
    readonly key: string | undefined;
    readonly messages: readonly { role: string; content: string }[];
  }[];
  /** How many of its answers nobody waited for any more. */
  readonly left: number;
  close(): Promise<void>;
}

export async function startModel(): Promise<Model> {
  const asked: Model["asked"] = [];
  let left = 0;
  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableEnded) left++;
    });
    void answer(request, response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    get left() {
      return left;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, asked: Model["asked"]): Promise<void> {
  let body = "";
  for await (const chunk of request) body += (chunk as Buffer).toString();
  const { messages } = JSON.parse(body) as { messages: Model["asked"][number]["messages"] };
  asked.push({ key: request.headers.authorization, messages });
  const question = messages.at(-1)!.content;
  if (question.includes("refuse")) {
    response.writeHead(429, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ error: { message: "You have asked enough." } }));
    return;
  }
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  const say = (data: unknown): void => void response.write(`data: ${JSON.stringify(data)}\n\n`);
  say({ choices: [{ delta: { role: "assistant", content: "" } }] });
  for (const word of `You said: **${question}**.`.split(/(?<=\s)/)) say({ choices: [{ delta: { content: word } }] });
  // It waits until nobody waits for it any more.
  if (question.includes("wait")) return;
  if (question.includes("break")) say({ error: { message: "The model is tired." } });
  else response.write("data: [DONE]\n\n");
  response.end();
}
