import { Button, Checkbox, MultiSelect, Slider, Text, session } from "dacapo";
import { gate, type Gates } from "../conformance/gate.ts";

const options = ["a", "b", "c"];
const state = session({ rows: [{ done: false }, { done: false }], tags: [] as string[], span: [1, 5] as [number, number], gates: [] as Gates });
for (const [at] of state.rows.entries()) <Checkbox key={at} label={`Row ${at}`} bind={state.rows[at]!.done} />;
const pop = <Button>Remove the last row</Button>;
if (pop) state.rows.pop();
<Button onClick={async () => {
  state.rows.pop();
  await gate(state.gates);
}}>Remove in a handler and wait</Button>;
<MultiSelect label="Tags" options={options} bind={state.tags} />;
<Button onClick={() => { state.tags.push("b"); }}>Push</Button>;
<Slider label="Span" max={10} bind={state.span} onChange={(span) => { (span as [number, number])[0] = 0; }} />;
<Text>{`${state.rows.length} rows, ${state.tags.join("+")}, ${state.span.join("-")}`}</Text>;
