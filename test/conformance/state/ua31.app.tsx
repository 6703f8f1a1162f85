import { TextInput, session } from "dacapo";

const state = session({ k: "from state" });
<TextInput label="K" value="default" bind={state.k} />;
