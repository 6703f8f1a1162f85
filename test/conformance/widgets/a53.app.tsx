import { Checkbox, Text, session } from "dacapo";

const state = session({ called: false });
const values = [
  <Checkbox label="True" value={true} />,
  <Checkbox label="False" value={false} />,
  <Checkbox label={"A label that is as long as it takes to fill more than a line of the page. ".repeat(3)} />,
  <Checkbox label="With a handler" onChange={() => { state.called = true; }} />,
  <Checkbox label="Disabled, off" disabled />,
  <Checkbox label="Disabled, on" value={true} disabled />,
  <Checkbox label="Hidden label" hideLabel />,
];
<Text>{values.map(String).join()}</Text>;
<Text>{state.called ? "called" : "not called"}</Text>;
