// The rows of a grid as the painter asks for them, cell by cell; over a wire they go as columns.
import type { Frame, LazyRows } from "../../data/index.ts";
import { sayError, writeText } from "../../elements/define.ts";
import type { FoundColumn } from "./find-columns.ts";
import type { RowKeys } from "./row-keys.ts";
import type { GridRows, Tone } from "./shown.ts";
import { type SentRows, sendRows } from "./sent-rows.ts";

/** Of more rows than these a test keeps only how many there are. */
const MOST_KEPT = 10_000;

export class FrameRows implements GridRows {
  constructor(
    private readonly frame: Pick<Frame, "length" | "row">,
    private readonly columns: readonly FoundColumn[],
    private readonly keys: RowKeys,
    readonly lazy: LazyRows | null,
  ) {}

  get length(): number {
    return this.frame.length;
  }

  at(row: number, column: number): unknown {
    return this.columns[column]?.at(row);
  }

  text(row: number, column: number): ReturnType<GridRows["text"]> {
    const { write, text, at, shown } = this.columns[column] ?? {};
    const say = text ?? write;
    if (say === undefined) return undefined;
    const value = at!(row);
    // A button has no value to be missing.
    if ((value === undefined || value === null) && shown!.kind !== "button") return undefined;
    try {
      return writeText(say(value, this.frame.row(row)));
    } catch (error) {
      return { error: sayError(error) };
    }
  }

  tone(row: number, column: number): Tone | undefined {
    const { tone, at } = this.columns[column] ?? {};
    if (typeof tone !== "function") return tone;
    try {
      return cleanTone(tone(at!(row), this.frame.row(row)));
    } catch (error) {
      sayError(error);
      return undefined;
    }
  }

  id(row: number): string {
    return this.keys.idOf(row);
  }

  /** For who does not paint them. */
  toBrief(): SentRows | { readonly length: number } {
    const { length } = this;
    return length > MOST_KEPT || this.lazy !== null ? { length } : this.toJSON();
  }

  toJSON(): SentRows {
    const said = this.columns.map(({ write, text, tone }) => ({
      texts: write !== undefined || text !== undefined,
      tones: tone !== undefined,
    }));
    return sendRows(this, said, this.keys.keyed);
  }
}

export function cleanTone(tone: unknown): Tone | undefined {
  if (tone === "good" || tone === "bad" || tone === "muted") return tone;
  if (typeof tone !== "object" || tone === null) return undefined;
  const { color, background } = tone as { color?: unknown; background?: unknown };
  return {
    ...(typeof color === "string" && { color }),
    ...(typeof background === "string" && { background }),
  };
}
