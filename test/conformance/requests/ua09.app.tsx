import { Button, Text, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ rounds: 0, log: [] as string[], gates: [] as Gates });
const go = <Button onClick={() => { state.rounds++; }}>Go</Button>;
const round = state.rounds;
<Text>before {round}</Text>;
if (go) await gate(state.gates);
state.log.push(`after ${round}`);
<Text>after {round}</Text>;
