import { Text, TextInput, rerun, session } from "dacapo";

const state = session({ text: "", ready: false });
if (!state.ready) {
  state.ready = true;
  state.text = "set";
  rerun();
}
const value = <TextInput label="Field" bind={state.text} />;
<Text>{value}</Text>;
