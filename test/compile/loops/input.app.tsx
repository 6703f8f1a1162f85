import { Text } from "dacapo";

for (let i = 0; i < 3; i++) <Text>{i}</Text>;
for (const key in { a: 1 }) <Text>{key}</Text>;
let n = 3;
while (n-- > 0) {
  <Text>{n}</Text>;
}
do {
  <Text>once</Text>;
} while (n > 0);
outer: for (const a of [1, 2]) {
  for (const b of [1, 2]) {
    if (a === b) continue outer;
    <Text>{a * b}</Text>;
  }
}
