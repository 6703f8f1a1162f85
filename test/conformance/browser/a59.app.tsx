import { Text, TextInput, session } from "dacapo";

const state = session({ runs: 0 });
state.runs++;
const value = <TextInput label="Short" value="1234" maxLength={5} />;
<Text>{`run ${state.runs}: ${value}`}</Text>;
