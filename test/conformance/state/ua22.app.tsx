import { Button, Checkbox, Text, TextInput, session } from "dacapo";

const state = session({ foo: "bar", baz: "qux", corge: "grault" });
<Button onClick={() => { state.foo = "bar2"; }}>Assign foo</Button>;
<TextInput label="Baz" bind={state.baz} />;
const unnamed = <Checkbox label="Unnamed" />;
<Text>{JSON.stringify(state)} {String(unnamed)}</Text>;
