import { Button, Checkbox, Form, SubmitButton, Text, session } from "dacapo";

const state = session({ log: [] as string[], runs: 0 });
state.runs++;
<Form>
  <Checkbox label="One" onChange={() => { throw new Error("in the first handler"); }} />
  <Checkbox label="Two" onChange={() => { state.log.push("the second handler"); }} />
  <SubmitButton>Send</SubmitButton>
</Form>;
<Text>run {state.runs}</Text>;
<Button>Again</Button>;
