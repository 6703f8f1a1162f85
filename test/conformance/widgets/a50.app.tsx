import { Button, Checkbox, Text, session } from "dacapo";

const state = session({ count: 0, args: "" });
const note = (x: number, { y }: { y: number }) => {
  state.count++;
  state.args = `${x}, y=${y}`;
};
const clicked = <Button key="button" onClick={() => note(1, { y: 2 })}>Button</Button>;
<Text>{clicked ? "clicked" : "not clicked"}</Text>;
<Text>{state.count} {state.args}</Text>;
<Checkbox label="Checkbox" />;
