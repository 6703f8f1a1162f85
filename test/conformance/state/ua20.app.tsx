import { Checkbox, Text, session } from "dacapo";

const state = session({ c: undefined as boolean | undefined });
<Text>before {String(state.c)}</Text>;
const c = <Checkbox label="C" bind={state.c} />;
<Text>evaluates to {String(c)}</Text>;
<Text>after {String(state.c)}</Text>;
