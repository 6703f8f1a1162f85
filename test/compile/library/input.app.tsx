import { Text } from "dacapo";

// Kept beside the exports that use it.
const unit = "kg";
const label = (n: number) => `${n} ${unit}`;

export const limit = 10;
export function Weight({ n }: { n: number }) {
  <Text>{label(n)}</Text>;
}
export function weigh(n: number) {
  return <Weight n={n} />;
}
export type { Weighted } from "./types";
