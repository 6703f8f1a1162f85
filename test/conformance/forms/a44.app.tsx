import { Form, SubmitButton, Text, TextInput } from "dacapo";

const sent = <Form>{() => {
  <TextInput label="Name" />;
  const first = <SubmitButton disabled>First</SubmitButton>;
  const second = <SubmitButton>Second</SubmitButton>;
  return first || second;
}}</Form>;
if (sent) <Text>submitted</Text>;
