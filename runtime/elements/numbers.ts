// Numbers as people read them: no digit that says something is lost, years stay years, what is huge or tiny gets an exponent.

const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(undefined, { useGrouping: "min2", ...options } as Intl.NumberFormatOptions);

const ordinary = /*#__PURE__*/ format({ maximumFractionDigits: 4 });
const small = /*#__PURE__*/ format({ maximumSignificantDigits: 4 });
const far = /*#__PURE__*/ format({ notation: "scientific", maximumFractionDigits: 4 });

/** Four digits stay together, so that years look like years. */
export function writeNumber(value: number | bigint): string {
  if (typeof value === "bigint") return ordinary.format(value);
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return ordinary.format(value);
  return (size >= 1e15 || size < 1e-7 ? far : size < 1 ? small : ordinary).format(value);
}
