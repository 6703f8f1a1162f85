import { cache, Text } from "dacapo";
import { type Gates, gate } from "../gate.ts";

export const gates: Gates = [];
export const count = { executed: 0 };

const slow = cache(async (name: string) => {
  count.executed++;
  await gate(gates);
  return `${name} ${count.executed}`;
});
const answers = await Promise.all(Array.from({ length: 50 }, () => slow("answer")));
<Text>{[...new Set(answers)]}</Text>;
