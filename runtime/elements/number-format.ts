// How numbers are written where a script says so: options of `Intl.NumberFormat`, the same for all elements.
import { type Mistake, write } from "./define.ts";

/** Reports options that the language does not know, as a currency without its name. */
export function checkNumberFormat({ format }: { format?: unknown }): Mistake | undefined {
  if (format === undefined || format === null) return undefined;
  try {
    if (typeof format === "object") {
      void new Intl.NumberFormat(undefined, format as Intl.NumberFormatOptions);
      return undefined;
    }
  } catch {
    // Said below.
  }
  return {
    found: `format is ${write(format)}.`,
    expected: "format must be options that Intl.NumberFormat takes.",
    write: 'format={{ style: "currency", currency: "EUR" }}',
  };
}
