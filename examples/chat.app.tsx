// A conversation with a model that is made up: its answers arrive word by word, whatever else is done meanwhile.
import { type AppConfig, Button, Caption, ChatInput, ChatMessage, Checkbox, Markdown, Sidebar, Title, WriteStream, session, signal } from "dacapo";

export const config = { title: "Chat", icon: "🎼" } satisfies AppConfig;

interface Turn {
  question: string;
  /** `null` until it has arrived. */
  answer: string | null;
}

const state = session({ turns: [] as Turn[] });

const answers = [
  `You asked about *“…”*. A teacher would say:

- play it slowly first, then at the speed of the hall;
- listen to the rests: they are written down too;
- when you are lost, go back to the beginning, **da capo**.

All of this is invented, one word at a time. A real model would be asked with the same few lines around it.`,
  `It depends on who is listening. For *“…”* there is an old rule: never play louder than your neighbour can think.

Ask ten musicians and you will get eleven answers, the last of them in a minor key.`,
];

/** Stands for a model: its words, with a short wait before each. */
async function* answer(question: string, turn: number) {
  const ended = signal();
  const text = answers[turn % answers.length]!.replace("…", question);
  for (const word of text.split(/(?<=\s)/)) {
    if (ended.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
    yield word;
  }
}

const counts = <Sidebar>
  {() => {
    <Button onClick={() => { state.turns = []; }}>New conversation</Button>;
    return <Checkbox label="Count the words" />;
  }}
</Sidebar>;

const question = <ChatInput placeholder="Ask about music" />;
if (question !== null) state.turns.push({ question, answer: null });

<Title>Ask the maestro</Title>;
<ChatMessage name="assistant">Good evening. What would you like to know?</ChatMessage>;

for (const [at, turn] of state.turns.entries()) {
  <ChatMessage key={`${at} asked`} name="user">{turn.question}</ChatMessage>;
  <ChatMessage key={at} name="assistant">
    {async () => {
      if (turn.answer === null) turn.answer = await <WriteStream source={() => answer(turn.question, at)} stoppable />;
      else <Markdown>{turn.answer}</Markdown>;
      if (counts) <Caption>{turn.answer!.split(/\s+/).length} words</Caption>;
    }}
  </ChatMessage>;
}
