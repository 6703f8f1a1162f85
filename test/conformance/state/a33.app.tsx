import { NumberInput, Text, TextInput, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ gates: [] as Gates });
const value = <NumberInput label="Steps" />;
if (value !== 0) await gate(state.gates);
<Text>{value}</Text>;
<TextInput label="Below the wait" />;
