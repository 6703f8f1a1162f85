import { Slider, TextInput, session } from "dacapo";

const state = session({ name: "", list: [0], value: 1 });
let local = "";
let index = 0;
<TextInput label="Name" bind={state.name} />;
<TextInput bind={local} key="local" />;
<Slider bind={state.list[index]!} />;
<Slider bind={(state as { value: number }).value} />;
let value = 0;
<Slider bind={state.list[value]} max={index} />;
<TextInput {...{ label: "x" }} bind={state.name} />;
let at = 0;
<Slider bind={state.list[at]} />;
at++;
<Slider bind={state.list[at + 1]} />;
