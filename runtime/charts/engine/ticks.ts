// Where an axis has its marks, and what is written at them.
import { ticks } from "d3-array";
import type { AxisFormat } from "../spec/index.ts";
import type { Axis } from "./model.ts";
import type { Domain } from "./scale.ts";
import { timeTicks } from "./time-ticks.ts";
import { pageLocale } from "../../language/page-language.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** @param most How many marks there is room for. */
export function ticksOf(axis: Axis, domain: Domain, most: number): Tick[] {
  const format = axis.format;
  switch (axis.type) {
    case "time":
      return timeTicks(domain, most, format as Intl.DateTimeFormatOptions | undefined);
    case "category":
      return categoryTicks(axis.names!, domain, most);
    case "log": {
      const places = logTicks(domain, most);
      return places.map((at) => ({ at, label: writeTick(at, places, format) }));
    }
    default: {
      const wanted = Math.max(1, most);
      let places = ticks(domain[0], domain[1], wanted);
      if (axis.whole === true) places = places.filter(Number.isInteger);
      return places.map((at) => ({ at, label: writeTick(at, places, format) }));
    }
  }
}

/** Every category, or each second, fifth … where there is no room. */
function categoryTicks(names: readonly string[], [from, to]: Domain, most: number): Tick[] {
  const [first, last] = [Math.max(0, Math.ceil(from)), Math.min(names.length - 1, Math.floor(to))];
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, most)));
  const found: Tick[] = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) found.push({ at, label: names[at]! });
  return found;
}

/** Powers of ten; with room, twice and five times those. */
function logTicks([from, to]: Domain, most: number): number[] {
  const [first, last] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, most)));
  const inside = (at: number): boolean => at >= from * (1 - 1e-9) && at <= to * (1 + 1e-9);
  const powers: number[] = [];
  for (let power = Math.floor(first / step) * step; power <= last; power += step) powers.push(power);
  const tens = powers.map((power) => 10 ** power).filter(inside);
  if (step > 1 || tens.length * 3 > most) return tens;
  const fine = powers.flatMap((power) => [1, 2, 5].map((times) => times * 10 ** power)).filter(inside);
  return fine.length > 1 ? fine : ticks(from, to, most);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are made once: making one takes longer than a hundred uses. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = Object.entries(options).join();
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = new Intl.NumberFormat(pageLocale(), options)));
  return format;
}

/** As many digits as it takes to tell the marks apart; years have no separator; what is long is written short. */
function writeTick(value: number, all: readonly number[], format: AxisFormat | undefined): string {
  if (format !== undefined) return numberFormat(format as Intl.NumberFormatOptions).format(value);
  const most = Math.max(...all.map(Math.abs));
  const step = Math.min(...all.slice(1).map((at, i) => Math.abs(at - all[i]!)), Infinity);
  if (most >= 1e15 || (most < 1e-4 && most > 0))
    return numberFormat({ notation: "scientific", maximumFractionDigits: 2 }).format(value);
  const grouping = { useGrouping: "min2" } as unknown as Intl.NumberFormatOptions;
  if (most >= 1e5 && step >= most / 1e3)
    return numberFormat({ notation: "compact", maximumSignificantDigits: 4, ...grouping }).format(value);
  const digits =
    Number.isFinite(step) && step > 0 ? Math.max(0, Math.min(20, -Math.floor(Math.log10(step) + 1e-9))) : 4;
  return numberFormat({ maximumFractionDigits: digits + (Number.isFinite(step) ? 0 : 2), ...grouping }).format(value);
}
