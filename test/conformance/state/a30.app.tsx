import { Checkbox, Text, session } from "dacapo";

const state = session({ first: true, second: false, runs: 0 });
state.runs++;
<Checkbox label="First" bind={state.first} onChange={() => { state.second = false; }} />;
<Checkbox label="Second" bind={state.second} onChange={() => { state.first = false; }} />;
<Text>{`${state.first} ${state.second}`}</Text>;
