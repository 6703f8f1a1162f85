import { Button, Checkbox, Empty, Text, TextInput, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ gates: [] as Gates });
const slow = <Checkbox label="Slow" />;
<Button>Again</Button>;
const place = <Empty />;
place(() => { <Text>loading</Text>; });
if (slow) await gate(state.gates);
place(() => {
  <Text>loaded</Text>;
  <TextInput label="Inside" />;
});
