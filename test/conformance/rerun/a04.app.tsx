import { Button, Text, rerun, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ foo: false, gates: [] as Gates });
if (!state.foo) {
  <Text>foo is missing</Text>;
  state.foo = true;
}
const forget = <Button>Forget foo</Button>;
if (forget) {
  await gate(state.gates);
  state.foo = false;
  rerun();
}
