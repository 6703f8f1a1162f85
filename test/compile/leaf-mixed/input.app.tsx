import { Text, session } from "dacapo";

const state = session({ name: "Ada", count: 0 });
const { name } = state;
<Text>Hello {name}!</Text>;
<Text>{state.name} has {state.count} {state.count === 1 ? "apple" : "apples"}</Text>;
<Text>{name}{name}</Text>;
<Text>{name} is {true} and {null}</Text>;
