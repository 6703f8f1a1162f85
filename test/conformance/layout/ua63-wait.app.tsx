import { Button, Text, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ gates: [] as Gates });
<Button onClick={async () => {
  <Text>working</Text>;
  await gate(state.gates);
  <Text>finished</Text>;
}}>Work</Button>;
<Text>the script</Text>;
