import { Button, Checkbox, Expander, Form, MultiSelect, Radio, SelectBox, SubmitButton, Text, session } from "dacapo";

const state = session({ options: ["a", "b", "c"] });
<Button onClick={() => { state.options = ["new", "c", "b"]; }}>Others</Button>;
<SelectBox label="One" options={state.options} />;
<MultiSelect label="Many" options={state.options} />;
const chosen = <Form clearOnSubmit>{() => {
  const choice = <Radio label="In a form" options={state.options} />;
  <Expander label="More" lazy><Checkbox label="Inside" /></Expander>;
  <SubmitButton>Send</SubmitButton>;
  return choice;
}}</Form>;
<Text>{chosen}</Text>;
