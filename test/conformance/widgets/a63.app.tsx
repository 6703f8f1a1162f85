import { Button, FileUploader, Form, SubmitButton, Text, session } from "dacapo";

const state = session({ called: 0 });
const sent = <Form>{() => {
  const file = <FileUploader label="In a form" />;
  <SubmitButton>Send</SubmitButton>;
  return file;
}}</Form>;
<Text>{sent === null ? "nothing" : await sent.text()}</Text>;
<FileUploader label="With a handler" onChange={() => { state.called += 1; }} />;
<Button>Run</Button>;
<Text>called {state.called}</Text>;
