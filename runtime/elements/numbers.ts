// Numbers as people read them: no digit that says something is lost, years stay years, what is huge or tiny gets an exponent.
import { pageLocale } from "../language/page-language.ts";

const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(pageLocale(), { useGrouping: "min2", ...options } as Intl.NumberFormatOptions);

const make = () => ({
  grouped: format({ maximumFractionDigits: 4, useGrouping: true }),
  ordinary: format({ maximumFractionDigits: 4 }),
  small: format({ maximumSignificantDigits: 4 }),
  far: format({ notation: "scientific", maximumFractionDigits: 4 }),
});

let formats: ReturnType<typeof make> | undefined;

/** From here on digits stand in groups of three. */
const MANY = 10_000;

/** Four digits stay together, so that years look like years; unless they are `among` others that stand in groups. */
export function writeNumber(value: number | bigint, among = false): string {
  const { grouped, ordinary, small, far } = (formats ??= make());
  const plain = among ? grouped : ordinary;
  if (typeof value === "bigint") return plain.format(value);
  // Not `-0`.
  if (value === 0) return plain.format(0);
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return plain.format(value);
  return (size >= 1e15 || size < 1e-7 ? far : size < 1 ? small : plain).format(value);
}

/** True for a number that stands in groups by itself. */
export const isGrouped = (value: unknown): boolean =>
  typeof value === "bigint" ? value >= MANY || value <= -MANY : typeof value === "number" && Math.abs(value) >= MANY;
