import { Button, Checkbox, NumberInput, SelectBox, Slider, Text, TextInput, session } from "dacapo";

const state = session({ name: "Ada", level: 5, rows: [{ done: false }, { done: true }], city: "b", log: "" });
<TextInput label="Name" bind={state.name} onChange={(value) => { state.log += `${value}=${state.name};`; }} />;
<Slider label="Level" max={10} bind={state.level} />;
<NumberInput label="Same" min={0} max={10} bind={state.level} />;
for (const [at, row] of state.rows.entries()) <Checkbox key={at} label={`Row ${at}`} bind={row.done} />;
const city = <SelectBox label="City" options={["a", "b", "c"]} bind={state.city} />;
<Button onClick={() => { state.name = "Grace"; }}>Handler</Button>;
const late = <Button>Late</Button>;
if (late) state.name = "Katherine";
<Button onClick={() => { state.level = 40; state.city = "z"; }}>Too much</Button>;
<Text>{`${state.name} ${state.level} ${state.rows.map((row) => row.done)} ${city}/${state.city} ${state.log}`}</Text>;
