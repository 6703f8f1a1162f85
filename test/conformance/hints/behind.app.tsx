// Ways to show a value of the state and to change it afterwards, one for each button.
import { Button, Container, type Handle, Header, Text, TextInput, rerun, session } from "dacapo";

const state = session({ title: "Title", person: { name: "Ada", age: 36 }, notes: ["First note"], flash: "", draft: "Old draft", count: 1 });

<Header>{state.title}</Header>;
const name = (<Text>Name: {state.person.name}</Text>) as unknown as Handle<{ children: unknown }>;
for (const note of state.notes) <Text>{note}</Text>;
if (state.flash !== "") {
  <Text>{state.flash}</Text>;
  state.flash = "";
}
<TextInput label="Draft" bind={state.draft} />;
state.count = Number(<TextInput label="Count" value={String(state.count)} />) || 0;
const place = <Container />;

const assigned = <Button>Assign</Button>;
if (assigned) state.title = "Assigned";
const mutated = <Button>Mutate</Button>;
if (mutated) state.person.name = "Grace";
const older = <Button>Birthday</Button>;
if (older) state.person.age++;
const pushed = <Button>Push</Button>;
if (pushed) state.notes.push("Second note");
const drawn = <Button>Push and draw</Button>;
if (drawn) {
  state.notes.push("Third note");
  <Text>Third note</Text>;
}
const updated = <Button>Update</Button>;
if (updated) {
  state.person.name = "Edith";
  name.update({ children: ["Name: ", state.person.name] });
}
const again = <Button>Rerun</Button>;
if (again) {
  state.title = "After a rerun";
  rerun();
}
<Button onClick={() => { state.title = "Called"; }}>Callback</Button>;
const back = <Button>There and back</Button>;
if (back) {
  const { title } = state;
  state.title = "Elsewhere";
  state.title = title;
}
const flashed = <Button>Flash</Button>;
if (flashed) {
  state.flash = "Saved";
  rerun();
}
const cleared = <Button>Clear draft</Button>;
if (cleared) state.draft = "New draft";
place(() => <Text>{state.title}</Text>);
