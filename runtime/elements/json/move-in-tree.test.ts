// What a key does in a tree.
import { describe, expect, it } from "vitest";
import { moveInTree } from "./move-in-tree.ts";
import { type Row, rowsOf } from "./rows.ts";

const data = { apple: { b: 1 }, beta: [], banana: { c: 2 } };

/** Presses keys one after the other; where they led, and what stands there. */
function press(...keys: string[]): readonly [line: string, of: number] {
  const chosen = new Map<string, boolean>();
  let at = 0;
  let rows: Row[] = rowsOf(data, 1, chosen);
  for (const key of keys) {
    const move = moveInTree(rows, at, key);
    if (move !== undefined && "to" in move) at = move.to;
    else for (const { path } of move?.rows ?? []) chosen.set(path, move!.open);
    rows = rowsOf(data, 1, chosen);
  }
  return [`${rows[at]!.name ?? ""}${rows[at]!.text}`, rows.length];
}

describe("moveInTree", () => {
  it.each<[keys: string, line: string, of: number]>([
    ["ArrowDown", "apple1 field", 4],
    ["ArrowUp", "3 fields", 4],
    ["ArrowDown ArrowRight", "apple1 field", 5],
    ["ArrowDown ArrowRight ArrowRight", "b1", 5],
    ["ArrowDown ArrowRight ArrowRight ArrowRight", "b1", 5],
    ["ArrowDown ArrowRight ArrowRight ArrowLeft", "apple1 field", 5],
    ["ArrowDown ArrowRight ArrowRight ArrowLeft ArrowLeft", "apple1 field", 4],
    ["ArrowDown ArrowLeft", "3 fields", 4],
    ["ArrowLeft", "3 fields", 1],
    ["ArrowLeft ArrowLeft", "3 fields", 1],
    ["End", "banana1 field", 4],
    ["End ArrowDown", "banana1 field", 4],
    ["End Home", "3 fields", 4],
    ["b", "beta0 items", 4],
    ["b B", "banana1 field", 4],
    ["b b b", "beta0 items", 4],
    ["z", "3 fields", 4],
    ["ArrowDown *", "apple1 field", 6],
    ["Enter", "3 fields", 1],
    ["Enter Enter", "3 fields", 4],
    ["b Enter", "beta0 items", 4],
    ["Tab", "3 fields", 4],
  ])("%s", (keys, line, of) => {
    expect(press(...keys.split(" "))).toEqual([line, of]);
  });

  it("opens and closes with the space bar", () => {
    expect(press(" ")).toEqual(["3 fields", 1]);
  });
});
