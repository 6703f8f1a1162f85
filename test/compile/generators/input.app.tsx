import { Text } from "dacapo";

function* steps(): Generator<number> {
  "use strict";
  <Text>first</Text>;
  yield 1;
  <Text>second</Text>;
}
const stream = async function* () {
  yield await Promise.resolve(<Text>third</Text>);
};
for (const step of steps()) <Text>{step}</Text>;
for await (const step of stream()) <Text>{String(step)}</Text>;
