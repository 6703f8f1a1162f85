import { NumberInput, Text, session } from "dacapo";

const state = session({ bound: 10, called: 0 });
const values = [
  <NumberInput label="1" />,
  <NumberInput label="2" value={1} />,
  <NumberInput label="3" min={1} max={10} />,
  <NumberInput label="4" step={2} />,
  <NumberInput label="5" max={10} />,
  <NumberInput label="6" disabled />,
  <NumberInput label="7" hideLabel />,
  <NumberInput label="8" onChange={() => { state.called++; }} />,
  <NumberInput label="9" value={null} />,
  <NumberInput label="10" min={1} bind={state.bound} />,
  <NumberInput label="11" step={0.01} />,
  <NumberInput label="12" min={-10} max={-1} value={-1} />,
];
<Text>{values.map(String).join()}</Text>;
