// Rows that are loaded part by part, in an element that shows them all: brought for it, and what is said until they are here.
import { bringRows, missingRows } from "../data/index.ts";
import { type BlockAccess, runAgain, sayError } from "./define.ts";
import type { rows } from "../language/english/shown.ts";
import { type Told, teller } from "../language/told.ts";

const tell = /*#__PURE__*/ teller<typeof rows>("rows");

/** What is said of the error that kept rows from coming. */
const said = new WeakMap<object, string>();

/** Asks for what is not here, and runs the script again when it is. What failed is tried once more when the user does something. */
export function bring(access: BlockAccess, data: unknown): void {
  bringRows(data, access.run.task.cause.kind === "gesture", access.handle, () => {
    const missing = missingRows(data);
    if (missing !== null && "error" in missing) said.set(data as object, sayError(missing.error));
    runAgain(access);
  });
}

/** What there is to say of the rows that are not shown; nothing where all are. */
export function missingNote(data: unknown): Told | undefined {
  const missing = missingRows(data);
  if (missing === null) return undefined;
  if ("most" in missing) return tell("first", { most: missing.most, all: missing.of });
  const why = "error" in missing ? said.get(data as object) : undefined;
  return why === undefined ? tell("loading") : tell("failed", { why });
}
