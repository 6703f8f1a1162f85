import { Checkbox, Container, Form, SubmitButton, Text, TextInput, session } from "dacapo";

const state = session({ log: [] as string[], outside: "" });
const before = <Container />;
const form = <Form clearOnSubmit onSubmit={() => { state.log.push("form"); }} />;
const values = form(() => {
  const name = <TextInput label="Name" onChange={(value) => { state.log.push(`name ${value}`); }} />;
  const agreed = <Checkbox label="Agreed" onChange={(value) => { state.log.push(`agreed ${value}`); }} />;
  const first = <SubmitButton onClick={() => { state.log.push("first"); }}>First</SubmitButton>;
  const second = <SubmitButton disabled={!state.outside}>Second</SubmitButton>;
  const outside = before(() => <Checkbox label="Outside" />);
  state.outside = outside ? "yes" : "";
  return { name, agreed, first, second };
});
<Text>{JSON.stringify(values)}</Text>;
<Text>{state.log.join(", ")}</Text>;
