// What the other cells of a row, and the other rows, say of cells that were entered: `unique`, `validate`, a schema.
import type { Schema } from "../../core/values/schema.ts";
import { sayError, write, writeText } from "../../elements/define.ts";
import type { ShownColumn } from "../spec/shown.ts";
import { isMissing } from "./field-facts.ts";
import type { Told } from "../../language/told.ts";
import { tellCell } from "./parse-cell.ts";

/** What the script itself says of values. */
export interface Checks {
  /** The `validate` of a column. */
  validate(column: string): ((value: unknown, row: unknown) => unknown) | undefined;
  readonly schema: Schema | undefined;
}

export const noChecks: Checks = { validate: () => undefined, schema: undefined };

/** A cell that was entered, with a value that is one of its column. */
export interface Candidate {
  readonly column: ShownColumn;
  readonly value: unknown;
}

/** Says what is wrong with the candidates of one row, by the key of their column. */
export function judgeRow(
  row: unknown,
  candidates: readonly Candidate[],
  { validate, schema }: Checks,
  isTaken: (column: string, value: unknown) => boolean,
): ReadonlyMap<string, string | Told> {
  const problems = new Map<string, string | Told>();
  for (const { column, value } of candidates) {
    if (column.unique === true && !isMissing(value) && isTaken(column.key, value))
      problems.set(column.key, tellCell("taken", { value: write(value) }));
    const own = problems.has(column.key) ? undefined : ask(() => validate(column.key)?.(value, row));
    if (own !== undefined) problems.set(column.key, own);
  }
  if (schema === undefined || problems.size > 0) return problems;
  for (const { message, key } of issuesOf(schema, row)) {
    // What the schema says of a cell that nobody touched, it says of the row.
    const at = candidates.find(({ column }) => column.key === key) ?? candidates.at(-1);
    if (at !== undefined && !problems.has(at.column.key)) problems.set(at.column.key, message);
  }
  return problems;
}

function ask(question: () => unknown): string | undefined {
  try {
    const answer = question();
    return answer === undefined || answer === null || answer === true || answer === "" ? undefined : writeText(answer);
  } catch (error) {
    return sayError(error);
  }
}

function issuesOf(schema: Schema, row: unknown): readonly { message: string; key?: string }[] {
  try {
    const outcome = schema["~standard"].validate(row);
    if (outcome instanceof Promise) {
      outcome.catch(() => {});
      return [{ message: "The schema answers later; rows need one that answers at once." }];
    }
    return (outcome.issues ?? []).map(({ message, path = [] }) => {
      const [first] = path;
      return first === undefined
        ? { message }
        : { message, key: writeText(typeof first === "object" ? first.key : first) };
    });
  } catch (error) {
    return [{ message: sayError(error) }];
  }
}
