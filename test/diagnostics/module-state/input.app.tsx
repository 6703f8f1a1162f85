import { Text } from "dacapo";

const seen: number[] = [];
const store = { n: 0 };
const ids = new Map<string, number>();
const start = Date.now();
class Counter {
  n = 0;
}
const counter = new Counter();
export const log: string[] = [];
log.push("run");
seen.push(1);

export function Count() {
  <Text>{seen.length}</Text>;
  return ++store.n;
}
export const idOf = (name: string) => ids.set(name, ids.size).get(name);
export const age = () => Date.now() - start + counter.n;
