import { Button, Checkbox, Text, session } from "dacapo";

const state = session({ one: false, two: false, item: 0, attribute: 0 as number | undefined, flag: true });
<Checkbox label="One" bind={state.one} />;
<Checkbox label="Two" bind={state.two} />;
<Button onClick={() => { state.attribute = (state.attribute ?? 0) + 1; }}>Add</Button>;
<Button onClick={() => { delete state.attribute; }}>Delete</Button>;
<Button>Nothing</Button>;
<Text>{Object.keys(state).length}</Text>;
if ("attribute" in state) <Text>attribute {state.attribute}</Text>;
<Text>item {state.item}</Text>;
