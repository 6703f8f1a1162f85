import { Button, ChatInput, Text, TextInput, session } from "dacapo";
import { type Gates, gate } from "../gate.ts";

const state = session({ gates: [] as Gates });
const wait = <Button onClick={() => gate(state.gates)}>Wait</Button>;
const clicked = <Button>Button</Button>;
const never = <Button>Never</Button>;
const said = <ChatInput placeholder="Said" />;
const empty = <ChatInput placeholder="Empty" />;
const unset = <ChatInput placeholder="Unset" />;
const text = <TextInput label="Text" />;
<Text>{JSON.stringify({ wait, clicked, never, said, empty, unset, text })}</Text>;
