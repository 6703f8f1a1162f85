import { Checkbox, Columns, Container, Form, Sidebar, SubmitButton, Text } from "dacapo";

const sidebar = <Sidebar />;
const outside = <Container />;
const column = <Form>{() => {
  const [inside] = <Columns of={1} />;
  sidebar(() => { <Checkbox label="In the sidebar" />; });
  outside(() => { <Checkbox label="In a handle of before" />; });
  <SubmitButton>Send</SubmitButton>;
  return inside;
}}</Form>;
const late = column(() => <Checkbox label="In its column, later" />);
<Text>{String(late)}</Text>;
