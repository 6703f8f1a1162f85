// What was told by a session, in the words of the page.
import type { Group } from "./phrase.ts";
import type { Told } from "./told.ts";
import { write } from "./write.ts";

/** @param groups The parts that it may be told with, by their names. */
export function hear(told: string | Told, groups: Readonly<Record<string, Group>>): string {
  if (typeof told === "string") return told;
  const [group, word] = told.word.split(".") as [string, string];
  return write(groups[group]![word]!, told.with);
}
