// What a column says of a value for one of its cells, as far as the cell alone tells.
import { write, writeText } from "../../elements/define.ts";
import type { ShownColumn } from "../spec/shown.ts";
import { asField } from "./as-field.ts";
import { factsOf, isMissing } from "./field-facts.ts";
import { parseCell, type Parsed, tellCell } from "./parse-cell.ts";
import type { Base } from "./sheet.ts";
import type { Told } from "../../language/told.ts";

export interface Place {
  /** The language of the person who entered it. */
  readonly locale?: string | undefined;
  readonly zone: string | undefined;
}

/** The value in the form of the data, or what is wrong with it. `entered`: a text as typed, or a value. */
export function judgeCell(entered: unknown, column: ShownColumn, base: Base, place: Place): Parsed {
  if (typeof entered === "string" ? entered.trim() === "" : isMissing(entered)) return emptied(column, base);
  const parsed = typeof entered === "string" ? parseCell(entered, column, place.locale) : acceptValue(entered, column);
  if ("problem" in parsed) return parsed;
  const value = asField(parsed.value, column.kind, factsOf(base, column.key).sample, place.zone);
  const problem = outside(parsed.value, column);
  return problem === undefined ? { value } : { problem };
}

const textKinds: readonly string[] = ["text", "markdown", "link", "image"];
const listKinds: readonly string[] = ["list", "line", "bar", "area"];

/** An empty cell is nothing where the data knows nothing; where it does not, the type of the rows promises a value. */
function emptied({ key, kind, required }: ShownColumn, base: Base): Parsed {
  const { mayBeMissing } = factsOf(base, key);
  if (required === true) return { problem: tellCell("empty") };
  if (kind === "boolean" && !mayBeMissing) return { value: false };
  if (textKinds.includes(kind)) return { value: mayBeMissing && base.length > 0 ? null : "" };
  if (listKinds.includes(kind)) return { value: [] };
  return required === undefined && !mayBeMissing ? { problem: tellCell("empty") } : { value: null };
}

/** A value that was not typed: from a picker, from a script. */
function acceptValue(value: unknown, { kind, options }: ShownColumn): Parsed {
  const type = typeof value;
  const isNumber = type === "number" ? Number.isFinite(value) : type === "bigint";
  if ((kind === "number" || kind === "progress") && !isNumber) return { problem: tellCell("number") };
  if (kind === "boolean" && type !== "boolean") return { problem: tellCell("truth") };
  if (listKinds.includes(kind) && !Array.isArray(value)) return { problem: tellCell("list") };
  if (kind === "select" && options !== undefined && !options.some((option) => Object.is(option.value, value)))
    return { problem: tellCell("option", { value: write(value) }) };
  if (textKinds.includes(kind)) return { value: writeText(value) };
  return { value };
}

function outside(value: unknown, { min, max, step }: ShownColumn): Told | undefined {
  if (typeof value !== "number") return undefined;
  if (min !== undefined && value < min) return tellCell("least", { least: min });
  if (max !== undefined && value > max) return tellCell("most", { most: max });
  if (step !== undefined && step > 0 && !isStep(value - (min ?? 0), step))
    return min === undefined ? tellCell("steps", { step }) : tellCell("stepsFrom", { step, least: min });
  return undefined;
}

/** Fractions of ten are no fractions of two. */
const isStep = (value: number, step: number): boolean => {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
};
