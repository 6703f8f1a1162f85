import { Text } from "dacapo";

let count = 0;
export function add() {
  count++;
}
<Text>{count}</Text>;
