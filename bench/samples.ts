// Measured times of many rounds: for each row of a table and each side, the samples.
import type { Times } from "./pages/harness.ts";
import type { Side } from "./sides.ts";

export class Samples {
  private readonly cells = new Map<string, Times[]>();

  add(row: string, side: string, times: readonly Times[]): void {
    const key = `${row}|${side}`;
    this.cells.set(key, [...(this.cells.get(key) ?? []), ...times]);
  }

  median(row: string, side: string, what: keyof Times = "script"): number {
    return median((this.cells.get(`${row}|${side}`) ?? []).map((times) => times[what]));
  }

  /** How many times longer a side takes than another. */
  ratio(row: string, side: Side, other: Side, what: keyof Times = "script"): number {
    return this.median(row, side.name, what) / this.median(row, other.name, what);
  }

  /** The same over several rows: their geometric mean. */
  meanRatio(rows: readonly string[], side: Side, other: Side, what: keyof Times = "script"): number {
    const sum = rows.reduce((sum, row) => sum + Math.log(this.ratio(row, side, other, what)), 0);
    return Math.exp(sum / rows.length);
  }

  /** How many samples the smallest cell has. */
  get least(): number {
    return Math.min(...[...this.cells.values()].map((times) => times.length));
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
