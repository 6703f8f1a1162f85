import { Text, session } from "dacapo";

const state = session({ value: 1 });
<Text>{`Value: ${state.value}`}</Text>;
<Text>{`${state.value} of ${state.value + 1}: ${"fixed"}`}</Text>;
<Text>{`nothing to fill in`}</Text>;
<Text>Here: {`<${state.value}>`}</Text>;
