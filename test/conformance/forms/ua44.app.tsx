import { Button, Container, Form, Radio, SubmitButton, Text, TextInput } from "dacapo";

const mistake = <Radio label="Case" options={["none", "form in form", "submit outside", "button inside", "same key"]} />;
if (mistake === "form in form") {
  <Form>
    <Container>
      <Form><SubmitButton>Inner</SubmitButton></Form>
    </Container>
    <SubmitButton>Outer</SubmitButton>
  </Form>;
}
if (mistake === "submit outside") <SubmitButton>Alone</SubmitButton>;
if (mistake === "button inside") {
  const [name, clicked] = <Form>{() => {
    const field = <TextInput label="Name" />;
    <SubmitButton>Send</SubmitButton>;
    return [field, <Button>Just run</Button>];
  }}</Form>;
  <Text>{clicked ? "clicked" : "at rest"} {name}</Text>;
}
if (mistake === "same key") {
  <Form key="form"><TextInput label="One" /><SubmitButton>Send one</SubmitButton></Form>;
  <Form key="form"><TextInput label="Two" /><SubmitButton>Send two</SubmitButton></Form>;
}
<Text>the end</Text>;
