import { Header, Text, session } from "dacapo";

const state = session({ name: "Ada", when: new Date(0) });
<Header>{state.name}</Header>;
<Text>{state.when.toISOString()}</Text>;
<Text help={state.name} class="wide">{state.name}</Text>;
