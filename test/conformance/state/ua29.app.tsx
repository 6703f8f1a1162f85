import { Button, Text, TextInput, session, stop } from "dacapo";

const state = session({ t: "at first" });
const t = <TextInput label="T" bind={state.t} />;
<Text>{t}</Text>;
const assign = <Button>Assign</Button>;
if (assign) state.t = "assigned behind it";
const halt = <Button>Assign and stop</Button>;
if (halt) {
  state.t = "assigned, then stopped";
  stop();
}
<Button onClick={() => {
  state.t = "assigned by a handler that throws";
  throw new Error("in the handler");
}}>Assign and throw</Button>;
