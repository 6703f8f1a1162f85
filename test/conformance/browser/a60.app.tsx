import { Text, TextArea, session } from "dacapo";

const state = session({ runs: 0 });
state.runs++;
const value = <TextArea label="Area" height={65} />;
<Text>{`run ${state.runs}: ${JSON.stringify(value)}`}</Text>;
