// A value, to be looked into.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";

export interface JsonProps extends Omit<CommonProps, "help"> {
  /** The value: whatever can be in JSON, and everything else, `Map`s, `Set`s, dates, typed arrays, instances and circles included. */
  data: unknown;
  /**
   * How many levels are open at first: 1, what is directly in the value, when left out; `false` for none, `true` for all, up to a
   * thousand lines. What the user opens and closes stays so.
   */
  expanded?: boolean | number;
  /** What it is, for who cannot see it; “Data” in the language of the page when left out. */
  label?: string;
}

/**
 * A value as a tree whose parts open and close, by mouse and by keyboard. What is in a part is looked at when it is opened, a
 * hundred of many at a time: a getter is not called before, and one that throws takes only its own line. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for an `expanded` that is none.
 * @example
 * ```tsx
 * <Json data={{ name: "Ada", languages: ["Analytical Engine"], born: new Date("1815-12-10") }} expanded={2} />;
 * ```
 * Streamlit: `st.json`.
 */
export const Json = defineElement<(props: JsonProps) => Handle<JsonProps>>({
  name: "Json",
  children: "none",
  props: { data: "any", expanded: "any", label: "text" },
  defaults: { expanded: 1 },
  check,
});

function check({ expanded }: JsonProps): Mistake | undefined {
  if (typeof expanded === "boolean" || (typeof expanded === "number" && expanded >= 0)) return undefined;
  return {
    found: `expanded is ${write(expanded)}.`,
    expected: "expanded must be true, false, or a number of levels, 0 or more.",
    write: "expanded={2}",
  };
}
