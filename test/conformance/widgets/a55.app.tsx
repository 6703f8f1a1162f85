import { Radio, Text, session } from "dacapo";

const state = session({ changed: false, bound: "female" });
const options = ["male", "female"];
const values = [
  <Radio label="Default" options={options} />,
  <Radio label="Second, formatted" options={options} value="female" format={(option) => option.toUpperCase()} />,
  <Radio label="No options" options={[]} />,
  <Radio label="Horizontal" options={options} horizontal />,
  <Radio label="Disabled" options={options} disabled />,
  <Radio label="Hidden label" options={options} hideLabel />,
  <Radio label="With captions" options={options} captions={["he", "she"]} />,
  <Radio label="With a handler" options={options} value="female" onChange={() => { state.changed = true; }} />,
  <Radio label="Empty" options={options} value={null} />,
  <Radio label="Bound" options={options} bind={state.bound} />,
];
<Text>{values.map(String).join()}</Text>;
<Text>{state.changed ? "changed" : "not changed"}</Text>;
state.changed = false;
