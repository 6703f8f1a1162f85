import { Button, Text, rerun, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ runs: 0, gates: [] as Gates });
state.runs++;
const go = <Button>Sleep and rerun</Button>;
if (go) {
  await gate(state.gates);
  rerun();
}
<Text>run {state.runs}</Text>;
