// A conversation with a real model: the script runs on a server, so its key is on no page. How to give it one: model.md.
import { Alert, type AppConfig, Button, ChatInput, ChatMessage, Markdown, Sidebar, Title, WriteStream, rerun, session, signal, stop } from "dacapo";
import { ask, hasModel, type Message } from "./ask.server.ts";

export const config = { title: "Chat with a model", icon: "🤖", host: "server" } satisfies AppConfig;

interface Turn {
  question: string;
  /** `null` until it has arrived. */
  answer: string | null;
  /** Why there is none. */
  failed: string | null;
}

const state = session({ turns: [] as Turn[] });

<Title>Ask the model</Title>;

if (!hasModel()) {
  <Alert level="warning">There is no model behind this page yet: the server has no key for one. The file model.md beside this script says how to give it one.</Alert>;
  stop();
}

<Sidebar>
  <Button onClick={() => { state.turns = []; }}>New conversation</Button>
</Sidebar>;

const question = <ChatInput placeholder="Ask anything" />;
if (question !== null) state.turns.push({ question, answer: null, failed: null });

for (const [at, turn] of state.turns.entries()) {
  <ChatMessage key={`${at} asked`} name="user">{turn.question}</ChatMessage>;
  <ChatMessage key={at} name="assistant">
    {async () => {
      if (turn.failed !== null) {
        <Alert level="error">{turn.failed}</Alert>;
        <Button onClick={() => { turn.failed = null; }}>Try again</Button>;
      } else if (turn.answer === null) await answer(at, turn);
      else <Markdown>{turn.answer}</Markdown>;
    }}
  </ChatMessage>;
}

async function answer(at: number, turn: Turn) {
  try {
    turn.answer = await <WriteStream source={() => ask(conversation(at), signal())} stoppable />;
  } catch (error) {
    turn.failed = error instanceof Error ? error.message : "The model did not answer.";
    rerun();
  }
}

/** What was said up to a question. */
function conversation(last: number): Message[] {
  const said = state.turns.slice(0, last).filter(({ answer }) => answer !== null);
  return [
    { role: "system", content: "You answer briefly, in Markdown." },
    ...said.flatMap(({ question, answer }): Message[] => [{ role: "user", content: question }, { role: "assistant", content: answer! }]),
    { role: "user", content: state.turns[last]!.question },
  ];
}
