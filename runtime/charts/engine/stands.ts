// Which marks of a chart stand out, and how the others stand back.
import type { Series } from "./model.ts";

/** Which marks stand out; all where it is nothing. */
export type Stands = ((series: Series, mark: number) => boolean) | null;

const DIM = 0.22;

export const alphaOf = (stands: Stands, series: Series, mark: number): number =>
  stands === null || stands(series, mark) ? 1 : DIM;
