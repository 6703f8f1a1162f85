import { Form, Radio, SubmitButton, Text, TextInput, rerun, session, stop } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ log: [] as string[], note: "", gates: [] as Gates });
const then = <Radio label="Then" options={["rerun", "stop", "throw", "wait", "throw in the handler"]} />;
const fail = () => { if (then === "throw in the handler") throw new Error("in the handler"); };
const [name, sent] = <Form clearOnSubmit onSubmit={fail}>{() => {
  const field = <TextInput label="Name" />;
  <TextInput label="Note" bind={state.note} />;
  return [field, <SubmitButton>Send</SubmitButton>];
}}</Form>;
state.log.push(`${sent ? "sent" : "drawn"} ${name}/${state.note}`);
if (sent) {
  if (then === "rerun") rerun();
  if (then === "stop") stop();
  if (then === "throw") throw new Error("after it was sent");
  await gate(state.gates);
}
<Text>{name}</Text>;
