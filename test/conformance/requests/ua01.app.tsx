import { Button, NumberInput, Text, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ log: [] as string[], gates: [] as Gates });
<Button onClick={() => gate(state.gates)}>Wait in a handler</Button>;
const go = <Button onClick={() => { state.log.push("go"); }}>Go</Button>;
const n = <NumberInput label="N" onChange={(value) => { state.log.push(`n ${value}`); }} />;
state.log.push(`run ${go} ${n}`);
<Text>{go ? "went" : "rests"} with {n}</Text>;
