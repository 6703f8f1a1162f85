// Rows that are loaded part by part, in an element that shows them all: brought for it, and what is said until they are here.
import { bringRows, missingRows } from "../data/index.ts";
import { type BlockAccess, describeError, runAgain } from "./define.ts";
import { writeNumber } from "./numbers.ts";

/** Asks for what is not here, and runs the script again when it is. What failed is tried once more when the user does something. */
export function bring(access: BlockAccess, data: unknown): void {
  const isAsked = access.run.task.cause.kind === "gesture";
  bringRows(data, isAsked, access.handle, () => runAgain(access));
}

/** A sentence about the rows that are not shown; nothing where all are. */
export function missingNote(data: unknown): string | undefined {
  const missing = missingRows(data);
  if (missing === null) return undefined;
  if ("loading" in missing) return "Loading rows…";
  if ("most" in missing) return `The first ${writeNumber(missing.most)} of ${writeNumber(missing.of)} rows.`;
  const { message } = describeError(missing.error);
  return `Not all rows could be loaded: ${message}`;
}
