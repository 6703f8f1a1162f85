import { Checkbox, Form, SubmitButton, rerun, session } from "dacapo";

const state = session({ log: [] as string[] });
state.log.push("body");
<Form>
  <Checkbox label="One" onChange={() => {
    state.log.push("cb1");
    rerun();
    state.log.push("never");
  }} />
  <Checkbox label="Two" onChange={() => { state.log.push("cb2"); }} />
  <SubmitButton>Send</SubmitButton>
</Form>;
