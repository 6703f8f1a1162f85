// A day with a time of day.
import { defineElement } from "../define.ts";
import { checkMoment, dateTimes, type MomentCall, momentKind, momentProps, prepareMoment } from "../moments.ts";
import type { TimeSteps } from "../time-input/time-input.ts";

/**
 * Lets a day and a time be entered together. Evaluates to an ISO text without a zone, `"2026-11-21T08:45"`: the present minute
 * at the start, unless a `value` is given. A pair as `value` makes it a range. With `value={null}`, `clearable`,
 * or bound to a variable that is `null`, it is `null` while the field is empty.
 *
 * @returns `string`; with `value={null}`, `clearable`, or bound to what may be `null`, also `null`; with a pair as `value`, or bound to one, `[string, string]`.
 * @throws {Problem} `prop-invalid` for texts that are no such moments, a `value` outside `min`…`max`, a `min` behind `max`.
 * @example
 * ```tsx
 * const departure = <DateTimeInput label="Departure" value="2026-12-24T16:05" />;
 * ```
 * Streamlit: `st.datetime_input`.
 */
export const DateTimeInput = defineElement<MomentCall<TimeSteps>>({
  name: "DateTimeInput",
  children: "none",
  props: { ...momentProps, step: "number" },
  value: momentKind(dateTimes),
  handler: "onChange",
  check: checkMoment(dateTimes),
  prepare: prepareMoment,
});
