import { Button, TextInput, session } from "dacapo";

const state = session({ text: "", log: [] as string[] });
<Button onClick={() => { state.text = "by the handler"; }}>Set</Button>;
<TextInput label="Field" bind={state.text} onChange={(text) => { state.log.push(text); }} />;
