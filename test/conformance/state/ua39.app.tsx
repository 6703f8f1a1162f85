import { Text, session } from "dacapo";

const state = session({ runs: 0, note: "" });
state.runs++;
<Text>run {state.runs} {state.note}</Text>;
state.note = `set by run ${state.runs}`;
throw new Error("every time");
