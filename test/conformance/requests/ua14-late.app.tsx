import { Button, Checkbox, Fragment, Text, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ log: [] as string[], clicks: 0, gates: [] as Gates });
const hide = <Checkbox label="Hide" />;
if (hide) await gate(state.gates);
if (!hide) {
  <Fragment runEvery={1000}>{() => {
    state.log.push("fragment");
    <Button onClick={() => { state.clicks++; }}>Click</Button>;
  }}</Fragment>;
}
state.log.push("app");
<Text>{state.clicks} clicks</Text>;
