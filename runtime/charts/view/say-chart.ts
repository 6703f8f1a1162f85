// A chart in one sentence, in the language of the page: what is drawn, by what, of how many rows.
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";
import type { ShownChart } from "../spec/index.ts";

/** @param missing What is said where no field is drawn. */
export function sayChart({ summary, length }: ShownChart, missing?: string): string {
  const { what, more, instead, by, color } = summary;
  missing ??= instead === "count" ? words.counted : words.nothing;
  let said = what.length === 0 ? missing : what.join(", ") + (more ? " …" : "");
  if (by.length > 0) said = write(words.by, { what: said, by });
  if (color !== null) said = write(words.colored, { what: said, color });
  return write(words.summary, { what: said, rows: write(words.rows, { count: length }) });
}
