import { Button, Tabs, Text, session } from "dacapo";

const state = session({ labels: ["Tab 1", "Tab 2"] });
<Button onClick={() => { state.labels = [...state.labels, "Tab 3"]; }}>Add tab 3</Button>;
<Button onClick={() => { state.labels = state.labels.filter((label) => label !== "Tab 1"); }}>Remove tab 1</Button>;
<Button onClick={() => { state.labels = state.labels.filter((label) => label !== "Tab 2"); }}>Remove tab 2</Button>;
<Button onClick={() => { state.labels = ["Tab A", "Tab 2", "Tab C"]; }}>Rename 1 and 3</Button>;
const tabs = <Tabs labels={state.labels} />;
for (const [at, tab] of tabs.entries()) tab(() => { <Text>in {state.labels[at]}</Text>; });
