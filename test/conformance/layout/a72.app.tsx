import { Button, ChatMessage, Container, Text, session } from "dacapo";

const state = session({ messages: 0 });
const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);

<Container height={200} class="texts">
  {() => {
    for (const line of lines) <Text key={line}>{line}</Text>;
  }}
</Container>;
const filled = <Container height={200} class="filled" />;
<Button onClick={() => { state.messages += 5; }}>Add messages</Button>;
filled(() => {
  for (let at = 0; at < state.messages; at++) <ChatMessage key={at} name="user">{`Said ${at}`}</ChatMessage>;
});
<Container height={200} class="messages">
  {() => {
    for (const line of lines) <ChatMessage key={line} name="assistant">{line}</ChatMessage>;
    for (let at = 0; at < state.messages; at++) <ChatMessage key={at} name="user">{`Said ${at}`}</ChatMessage>;
  }}
</Container>;
