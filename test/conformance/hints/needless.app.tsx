// Reruns that change nothing, and some that do; a value and a variable for one widget.
import { Button, Text, TextInput, rerun, session } from "dacapo";

const state = session({ count: 0, name: "Ada" });

const idle = <Button>Idle</Button>;
if (idle) rerun();
const busy = <Button>Busy</Button>;
if (busy) {
  state.count++;
  rerun();
}
<Text>{state.count}</Text>;
const given = { label: "Name", value: "Grace" };
<TextInput {...given} bind={state.name} />;
