// The lines of a tree that are in sight: what is open, a hundred values at a time.
import { writeNumber } from "../numbers.ts";
import { type Entry, type Inside, insideOf, writeLeaf } from "./look-inside.ts";

/** A line of the tree. */
export interface Row {
  /** What tells it apart from all others, from run to run. */
  readonly path: string;
  readonly level: number;
  /** Its place among those beside it, from 1, and how many they are. */
  readonly place: number;
  readonly among: number;
  readonly name: string | undefined;
  readonly text: string;
  /** `"branch"`, `"range"`, or what kind of value it is. */
  readonly kind: string;
  /** Nothing for what cannot be opened. */
  readonly open?: boolean;
}

/** How many values one opens at a time. */
const MANY = 100;
/** How many lines open by themselves. */
const MOST = 1000;

/**
 * @param levels How many levels are open by themselves.
 * @param chosen What the user has opened and closed.
 */
export function rowsOf(data: unknown, levels: number, chosen: ReadonlyMap<string, boolean>): Row[] {
  const rows: Row[] = [];
  const around: unknown[] = [];
  let open = 0;

  const isOpen = (path: string, level: number, count: number): boolean => {
    const said = chosen.get(path);
    if (said !== undefined) return said;
    if (level > levels || open + Math.min(count, MANY) > MOST) return false;
    open += Math.min(count, MANY);
    return true;
  };

  type Spot = Pick<Row, "path" | "level" | "place" | "among">;

  const addEntry = (
    spot: Spot,
    name: string | undefined,
    entry: Pick<Entry & { thrown?: string; value?: unknown }, "thrown" | "value">,
  ): void => {
    const { path, level } = spot;
    if (entry.thrown !== undefined) {
      rows.push({ ...spot, name, text: `[unreadable: ${entry.thrown}]`, kind: "thrown" });
      return;
    }
    const { value } = entry;
    const isCircle = around.includes(value);
    const inside = isCircle ? undefined : insideOf(value);
    if (inside === undefined) {
      rows.push({ ...spot, name, ...(isCircle ? { text: "[circular]", kind: "circle" } : writeLeaf(value)) });
      return;
    }
    if (inside.count === 0) {
      rows.push({ ...spot, name, text: inside.summary, kind: "empty" });
      return;
    }
    const opened = isOpen(path, level, inside.count);
    rows.push({ ...spot, name, text: inside.summary, kind: "branch", open: opened });
    if (!opened) return;
    around.push(value);
    addAll(inside, 0, inside.count, path, level + 1);
    around.pop();
  };

  const addAll = (inside: Inside, from: number, to: number, path: string, level: number): void => {
    const step = stepFor(to - from);
    const among = Math.ceil((to - from) / step);
    for (let place = 1, at = from; at < to; place++, at += step) {
      if (step === 1) {
        const entry = inside.at(at);
        addEntry({ path: `${path}/${escape(entry.id)}`, level, place, among }, entry.name, entry);
      } else addRange(inside, at, Math.min(at + step, to), { path: `${path}/${at}…${step}`, level, place, among });
    }
  };

  const addRange = (inside: Inside, from: number, to: number, spot: Spot): void => {
    const open = chosen.get(spot.path) === true;
    const text = `${writeNumber(from)} … ${writeNumber(to - 1)}`;
    rows.push({ ...spot, name: undefined, text, kind: "range", open });
    if (open) addAll(inside, from, to, spot.path, spot.level + 1);
  };

  addEntry({ path: "", level: 1, place: 1, among: 1 }, undefined, { value: data });
  return rows;
}

/** 1, or how many values stand behind each line so that there are no more than a hundred lines. */
function stepFor(count: number): number {
  let step = 1;
  while (count / step > MANY) step *= MANY;
  return step;
}

/** So that no name can be taken for a path. */
const escape = (id: string): string => id.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("…", "~2");
