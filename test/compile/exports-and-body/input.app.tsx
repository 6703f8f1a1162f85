import { Text, session } from "dacapo";

const sizes = ["S", "M"];
const state = session({ n: 0 });
<Text>Before</Text>;

export function Sizes() {
  for (const size of sizes) <Text>{size}</Text>;
}

function local() {
  <Text>{state.n}</Text>;
}
<Sizes />;
local();
export { sizes };
export * from "./more";
