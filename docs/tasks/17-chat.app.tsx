// A conversation whose answers arrive word by word.
import { ChatInput, ChatMessage, session, Text, WriteStream } from "dacapo";

async function* answer(question: string) {
  for (const word of `You said: ${question}`.split(" ")) yield `${word} `;
}

const state = session({ said: [] as { by: "user" | "assistant"; text: string }[] });
for (const [at, { by, text }] of state.said.entries()) {
  <ChatMessage key={at} name={by}><Text>{text}</Text></ChatMessage>;
}
const question = <ChatInput placeholder="Ask" />;
if (question !== null) {
  state.said.push({ by: "user", text: question });
  <ChatMessage name="user"><Text>{question}</Text></ChatMessage>;
  const text = await (<ChatMessage name="assistant">{() => <WriteStream source={answer(question)} />}</ChatMessage>);
  state.said.push({ by: "assistant", text });
}
