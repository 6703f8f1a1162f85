// A list whose rows keep their own widgets while they are reordered: that is what `key` is for.
import { type AppConfig, Button, Checkbox, Form, Progress, Row, SubmitButton, TextInput, Title, session } from "dacapo";

export const config = { title: "To do", icon: "✅" } satisfies AppConfig;

interface Item {
  id: number;
  text: string;
  done: boolean;
}

const state = session({
  next: 4,
  items: [
    { id: 1, text: "Read the score", done: true },
    { id: 2, text: "Tune the violin", done: false },
    { id: 3, text: "Play it from the top", done: false },
  ] as Item[],
});

function move(item: Item, by: number) {
  const at = state.items.indexOf(item);
  state.items.splice(at, 1);
  state.items.splice(at + by, 0, item);
}

function remove(item: Item) {
  state.items.splice(state.items.indexOf(item), 1);
}

<Title>To do</Title>;

<Form clearOnSubmit>
  {() => {
    const text = <TextInput label="What is next?" placeholder="Rosin the bow" />;
    const add = <SubmitButton>Add</SubmitButton>;
    if (add && text.trim() !== "") state.items.push({ id: state.next++, text, done: false });
  }}
</Form>;

for (const [at, item] of state.items.entries()) {
  <Row key={item.id} align="center">
    <Checkbox label={item.text} bind={item.done} width="stretch" />
    <Button disabled={at === 0} help={`Move “${item.text}” up`} onClick={() => move(item, -1)}>↑</Button>
    <Button disabled={at === state.items.length - 1} help={`Move “${item.text}” down`} onClick={() => move(item, 1)}>↓</Button>
    <Button type="tertiary" help={`Remove “${item.text}”`} onClick={() => remove(item)}>✕</Button>
  </Row>;
}

const done = state.items.filter((item) => item.done).length;
<Progress value={state.items.length === 0 ? 0 : done / state.items.length} text={`${done} of ${state.items.length} done`} />;
