// The ranges that are chosen, in words: for who chooses them by keys.
import { type Model, writeOn } from "../engine/index.ts";
import type { SentSelection } from "../spec/index.ts";
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";

export function sayRanges({ intervals }: SentSelection, { main, cross }: Model): string {
  const [interval] = intervals;
  if (interval === undefined) return "";
  const parts = (
    [
      ["x", main],
      ["y", cross],
    ] as const
  ).flatMap(([name, axis]) => {
    const range = interval[name];
    if (range === undefined || axis === null) return [];
    return [
      write(words.range, { axis: axis.title || name, from: writeOn(axis, range[0]), to: writeOn(axis, range[1]) }),
    ];
  });
  return ` ${write(words.chosen, { ranges: parts.join(", ") })}`;
}
