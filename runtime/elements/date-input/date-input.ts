// A day, or the days from one to another.
import { defineElement } from "../define.ts";
import { checkMoment, dates, type MomentCall, momentKind, momentProps, prepareMoment } from "../moments.ts";

/**
 * Lets a day be chosen. Evaluates to an ISO text, `"2026-11-21"`: today at the start, unless a `value` is given. A pair as
 * `value` makes it a range, and it evaluates to `[first, last]`, once both are there. With `value={null}`, `clearable`,
 * or bound to a variable that is `null`, it is `null` while the field is empty. What is pasted, and what is typed with letters, is read
 * as people write it where they are: `12/3`, `3 Dec`, `tomorrow`, a whole range too. A remembered day outside `min`…`max` moves to the nearest bound.
 *
 * @returns `string`; with `value={null}`, `clearable`, or bound to what may be `null`, also `null`; with a pair as `value`, or bound to one, `[string, string]`.
 * @throws {Problem} `prop-invalid` for texts that are no days, a `value` outside `min`…`max`, a `min` behind `max`.
 * @example
 * ```tsx
 * const born = <DateInput label="Born" max="2026-11-21" value="1815-12-10" />;
 * const [from, to] = <DateInput label="Stay" value={["2026-12-24", "2027-01-02"]} />;
 * ```
 * Streamlit: `st.date_input`.
 */
export const DateInput = defineElement<MomentCall>({
  name: "DateInput",
  children: "none",
  props: momentProps,
  value: momentKind(dates),
  handler: "onChange",
  check: checkMoment(dates),
  prepare: prepareMoment,
});
