import { Button, Text, TextInput, session } from "dacapo";

const state = session({ t: "at first" });
const t = <TextInput label="T" bind={state.t} />;
<Text>{t}</Text>;
const assign = <Button>Assign</Button>;
if (assign) state.t = "assigned behind it";
