import { Button, Fragment, Text, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ gates: [] as Gates });
<Fragment>{async () => {
  const go = <Button>Go 1</Button>;
  if (go) await gate(state.gates);
  <Text>1 done</Text>;
}}</Fragment>;
<Fragment>{() => {
  const go = <Button>Go 2</Button>;
  if (go) <Text>2 clicked</Text>;
  <Text>2 done</Text>;
}}</Fragment>;
<Fragment>{() => {
  <Button>Go 3</Button>;
  <Text>3 done</Text>;
}}</Fragment>;
