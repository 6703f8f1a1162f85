import { Button, Form, Radio, SubmitButton, Text, TextInput } from "dacapo";

const values = <Form clearOnSubmit>{() => {
  const choice = <Radio label="Choice" options={["Air", "Sea"]} value={null} />;
  const name = <TextInput label="Name" value="Ada" />;
  <SubmitButton>Send</SubmitButton>;
  return [choice ?? "none", name];
}}</Form>;
<Text>{values.join()}</Text>;
<Button>Again</Button>;
