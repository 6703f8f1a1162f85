// Where the columns stand: pinned at the start, in the middle, where they scroll, and pinned at the end.
import type { ShownColumn } from "../spec/shown.ts";

export type Zone = "start" | "middle" | "end";

export interface LaidColumn {
  readonly key: string;
  /** `null`: the boxes that select rows. */
  readonly column: ShownColumn | null;
  /** Where it stands in the columns of the grid; -1 for the boxes. */
  readonly at: number;
  readonly width: number;
  /** Pixels from the beginning of its zone. */
  readonly from: number;
  readonly zone: Zone;
}

export interface Laid {
  /** In the order of the page. */
  readonly all: readonly LaidColumn[];
  /** The middle ones are those from here up to `ends`. */
  readonly begins: number;
  readonly ends: number;
  /** The widths of the zones. */
  readonly widths: Readonly<Record<Zone, number>>;
}

/** The key of the boxes: no column of data has it, because theirs are looked for in `columns`. */
export const BOXES = "\u0000boxes";

/** Pinned columns take no more than this share of the room: then they scroll as all others do. */
const SHARE = 0.6;

interface Wanted {
  readonly column: ShownColumn | null;
  readonly key: string;
  readonly at: number;
  readonly width: number;
  readonly pinned: "start" | "end" | null;
  /** Takes of what room is left. */
  readonly grows: boolean;
}

export function layColumns(wanted: readonly Wanted[], room: number): Laid {
  const widthOf = (zone: "start" | "end"): number =>
    wanted.reduce((sum, { pinned, width }) => (pinned === zone ? sum + width : sum), 0);
  const fits = widthOf("start") + widthOf("end") <= room * SHARE;
  const total = wanted.reduce((sum, { width }) => sum + width, 0);
  const growing = wanted.filter(({ grows }) => grows).length;
  const spare = growing === 0 ? 0 : Math.max(0, room - total) / growing;

  const all: LaidColumn[] = [];
  const widths = { start: 0, middle: 0, end: 0 };
  const put = (pinned: "start" | "end" | null, zone: Zone): void => {
    for (const { column, key, at, width, grows, pinned: own } of wanted) {
      if (own !== pinned) continue;
      const whole = grows ? width + spare : width;
      all.push({ key, column, at, width: whole, from: widths[zone], zone });
      widths[zone] += whole;
    }
  };
  put("start", fits ? "start" : "middle");
  const begins = fits ? all.length : 0;
  put(null, "middle");
  if (!fits) put("end", "middle");
  const ends = all.length;
  if (fits) put("end", "end");
  return { all, begins, ends, widths };
}

/** The first of the middle columns that ends behind a place, as its position in `all`. */
export function columnAt({ all, begins, ends }: Laid, place: number): number {
  let [low, high] = [begins, ends];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { from, width } = all[middle]!;
    if (from + width <= place) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(begins, ends - 1));
}
