import { Button, Checkbox, Text, TextInput, rerun, session, stop } from "dacapo";

const state = session({ log: [] as string[], runs: 0 });
state.runs++;
const run = state.runs;
const note = (text: string) => { state.log.push(text); };
note(`body ${run}`);
<TextInput label="Name" onChange={(value) => note(`name ${value} in ${run}`)} />;
<Button onClick={async () => { note("async 1"); await Promise.resolve(); note("async 2"); }}>Async</Button>;
<Button onClick={() => { note("before"); rerun(); note("never"); }}>Rerun</Button>;
<Button onClick={() => { note("stop"); stop(); note("never"); }}>Stop</Button>;
<Button onClick={() => { <Text>drawn by a handler</Text>; }}>Draw</Button>;
const pressed = <Button onClick={() => note("pressed")}>Press</Button>;
if (pressed) note("true once");
<div onClick={() => note("div")}>A plain tag</div>;
<Checkbox label="Same default" value={false} onChange={(value) => note(`checkbox ${value}`)} />;
<Text>{state.log.splice(0).join(", ")}</Text>;
