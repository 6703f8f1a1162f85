// Asks a model anywhere that speaks the protocol of OpenAI, and hands on its answer while it comes. The key never leaves the server.
import { secret } from "dacapo/server";
import { EventSourceParserStream } from "eventsource-parser/stream";

/** One turn of a conversation, as models take it. */
export interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

/** What matters of one piece of an answer. */
interface Piece {
  choices?: { delta?: { content?: string | null } }[];
  error?: { message?: string };
}

/** False where nobody has given this server a key yet. */
export const hasModel = (): boolean => secret("MODEL_KEY", "") !== "";

/** @param signal Aborted when nobody waits for the answer any more. */
export async function* ask(messages: readonly Message[], signal: AbortSignal): AsyncGenerator<string> {
  const { MODEL_URL: url = "https://api.openai.com/v1", MODEL_NAME: model = "gpt-5-mini" } = process.env;
  const answer = await fetch(`${url.replace(/\/$/, "")}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${secret("MODEL_KEY")}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model, messages, stream: true }),
    signal,
  }).catch((error: unknown) => {
    throw signal.aborted ? error : new Error("The model cannot be reached.", { cause: error });
  });
  if (!answer.ok || answer.body === null) throw new Error(await readRefusal(answer));
  const events = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of events) {
    if (data === "[DONE]") return;
    const { choices, error } = JSON.parse(data) as Piece;
    if (error !== undefined) throw new Error(`The model stopped: ${error.message ?? "it did not say why"}`);
    yield choices?.[0]?.delta?.content ?? "";
  }
}

async function readRefusal(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    return `The model said no (${answer.status}): ${(JSON.parse(text) as Piece).error?.message ?? text}`;
  } catch {
    return `The model said no (${answer.status}).`;
  }
}
