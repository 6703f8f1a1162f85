// Numbers as people read them: no digit that says something is lost, years stay years, what is huge or tiny gets an exponent.

const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(undefined, { useGrouping: "min2", ...options } as Intl.NumberFormatOptions);

const grouped = /*#__PURE__*/ format({ maximumFractionDigits: 4, useGrouping: true });
const ordinary = /*#__PURE__*/ format({ maximumFractionDigits: 4 });
const small = /*#__PURE__*/ format({ maximumSignificantDigits: 4 });
const far = /*#__PURE__*/ format({ notation: "scientific", maximumFractionDigits: 4 });

/** From here on digits stand in groups of three. */
const MANY = 10_000;

/** Four digits stay together, so that years look like years; unless they are `among` others that stand in groups. */
export function writeNumber(value: number | bigint, among = false): string {
  const plain = among ? grouped : ordinary;
  if (typeof value === "bigint") return plain.format(value);
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return plain.format(value);
  return (size >= 1e15 || size < 1e-7 ? far : size < 1 ? small : plain).format(value);
}

/** True for a number that stands in groups by itself. */
export const isGrouped = (value: unknown): boolean =>
  typeof value === "bigint" ? value >= MANY || value <= -MANY : typeof value === "number" && Math.abs(value) >= MANY;
