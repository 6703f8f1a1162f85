import { Text } from "dacapo";
import { lines } from "./lines";

for await (const line of lines()) {
  <Text>{line}</Text>;
}
for await (const line of lines()) console.log(await line);
export async function untouched(source: AsyncIterable<string>) {
  for await (const line of source) console.log(line);
}
