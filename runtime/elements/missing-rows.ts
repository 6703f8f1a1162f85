// Rows that are loaded part by part, in an element that shows them all: brought for it, and what is said until they are here.
import { bringRows, missingRows } from "../data/index.ts";
import { type BlockAccess, runAgain, sayError } from "./define.ts";
import { writeNumber } from "./numbers.ts";

/** What is said of the error that kept rows from coming. */
const said = new WeakMap<object, string>();

/** Asks for what is not here, and runs the script again when it is. What failed is tried once more when the user does something. */
export function bring(access: BlockAccess, data: unknown): void {
  const { task, session } = access.run;
  bringRows(data, task.cause.kind === "gesture", access.handle, () => {
    const missing = missingRows(data);
    if (missing !== null && "error" in missing) said.set(data as object, sayError(session, missing.error));
    runAgain(access);
  });
}

/** A sentence about the rows that are not shown; nothing where all are. */
export function missingNote(data: unknown): string | undefined {
  const missing = missingRows(data);
  if (missing === null) return undefined;
  if ("most" in missing) return `The first ${writeNumber(missing.most)} of ${writeNumber(missing.of)} rows.`;
  const why = "error" in missing ? said.get(data as object) : undefined;
  return why === undefined ? "Loading rows…" : `Not all rows could be loaded: ${why}`;
}
