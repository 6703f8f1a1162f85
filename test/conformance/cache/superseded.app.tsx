import { Button, cache, session, signal, Text } from "dacapo";
import { type Gates, gate } from "../gate.ts";

export const gates: Gates = [];
export const count = { executed: 0 };

const load = cache(async (name: string) => {
  count.executed++;
  const aborted = signal();
  await gate(gates);
  if (aborted.aborted) throw new Error("aborted");
  return name;
});
const state = session({ runs: 0 });
state.runs += 1;
<Button>Again</Button>;
<Text>{`${await load("rows")} in run ${state.runs}`}</Text>;
