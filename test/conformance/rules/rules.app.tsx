// One page for the rules that no case of their own is about: each part is looked at by itself.
import { Button, Checkbox, Container, Dialog, Expander, Form, Fragment, MultiSelect, query, rerun, session, Status, stop, SubmitButton, Text, TextInput } from "dacapo";

const state = session({ part: "", runs: 0, log: [] as string[], list: [1], open: false, first: true });
const at = query({ page: 1 });
state.runs++;

switch (state.part) {
  case "status": {
    const go = <Button>Go</Button>;
    <Status label="Work">{() => {
      if (go) rerun();
      <Text>worked</Text>;
    }}</Status>;
    break;
  }
  case "dialog": {
    const result = <Dialog title="Ask">{() => {
      const again = <Button>Again</Button>;
      if (again) { state.part = "none"; rerun(); }
      return 42;
    }}</Dialog>;
    <Text>{String(result)}</Text>;
    break;
  }
  case "expanders": {
    if (state.first) <Expander label="First"><Text>one</Text></Expander>;
    else <Expander label="Second"><Text>two</Text></Expander>;
    <Button onClick={() => { state.first = !state.first; }}>Other</Button>;
    break;
  }
  case "copies": {
    const chosen = <MultiSelect label="Chosen" options={["a", "b"]} value={["a"]} />;
    chosen.push("b");
    state.list.push(2);
    <Text>{chosen.join()} {state.list.join()}</Text>;
    break;
  }
  case "disabled": {
    const locked = <Checkbox label="Locked" value disabled />;
    <Text>{locked ? "ticked" : "empty"}</Text>;
    break;
  }
  case "form in fragment":
    <Fragment>{() => {
      const sent = <Form>{() => {
        <TextInput label="Name" onChange={(name) => { state.log = [...state.log, `name ${name}`]; }} />;
        return <SubmitButton onClick={() => { state.log = [...state.log, "button"]; }}>Send</SubmitButton>;
      }}</Form>;
      <Text>{sent ? "sent" : "not sent"}</Text>;
    }}</Fragment>;
    break;
  case "query": {
    const next = <Button>Next</Button>;
    if (next) {
      at.page += 1;
      rerun();
    }
    <Text>page {at.page}, run {state.runs}</Text>;
    break;
  }
  case "stop in fragment":
    <Fragment>{() => {
      const halt = <Checkbox label="Halt" />;
      if (halt) stop();
      <Text>inside</Text>;
    }}</Fragment>;
    <Text>behind</Text>;
    break;
  case "container":
    <Container />;
    <Container border />;
    <Text>alone</Text>;
    break;
}
