import { Button, Feedback, Form, Pills, Radio, SubmitButton, Text, TextInput } from "dacapo";

const values = <Form clearOnSubmit>{() => {
  const choice = <Radio label="Choice" options={["Air", "Sea"]} value={null} />;
  const way = <Pills label="Way" options={["Air", "Sea"]} value={null} />;
  const thumb = <Feedback label="Good?" />;
  const name = <TextInput label="Name" value="Ada" />;
  <SubmitButton>Send</SubmitButton>;
  return [choice ?? "none", way ?? "none", thumb ?? "none", name];
}}</Form>;
<Text>{values.join()}</Text>;
<Button>Again</Button>;
