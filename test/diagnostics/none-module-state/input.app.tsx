import { cache, session, Text } from "dacapo";
import { object, string } from "valibot";

enum Level {
  Low,
}
const colors = ["red", "green"] as const;
const limits = { max: 3, of: [1, 2] };
const known = new Map([["a", 1]]);
const names = Object.keys(limits).map((name) => name.toUpperCase());
const format = new Intl.NumberFormat("de");
const schema = object({ name: string() });
const state = session({ n: 0 });
const double = cache((n: number) => n * 2);
const shout = (text: string) => text.toUpperCase();
class Point {
  x = 0;
}
export function All() {
  state.n += new Point().x;
  <Text>{[...colors.map(shout), limits.max, known.get("a"), names.length, format.format(double(2)), Level.Low]}</Text>;
  return schema;
}
