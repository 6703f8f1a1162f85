import { Button, Checkbox, Radio, Text, TextArea, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ endless: false, gates: [] as Gates });
const ticked = <Checkbox label="Checkbox" />;
<Text>{String(ticked)}</Text>;
const words = <TextArea label="Area" value="ahoy!" />;
<Text>{words}</Text>;
const options = ["a", "b", "c"];
const choice = <Radio label="Radio" options={options} />;
<Text>{options.indexOf(choice)}</Text>;
const clicked = <Button>Button</Button>;
<Text>{String(clicked)}</Text>;
while (state.endless) {
  await gate(state.gates);
  <Text>never</Text>;
}
