// A time of day.
import { defineElement } from "../define.ts";
import { checkMoment, type MomentCall, momentKind, momentProps, prepareMoment, times } from "../moments.ts";

/** @internal The steps of a field for a time. */
export interface TimeSteps {
  /** How far the arrows go, in seconds; 60 when left out. Less than 60 shows seconds. */
  step?: number;
}

/**
 * Lets a time of day be entered. Evaluates to an ISO text, `"08:45"`: the present minute at the start, unless a `value` is
 * given. A pair as `value` makes it a range, which may go over midnight. With `value={null}`, `clearable`,
 * or bound to a variable that is `null`, it is `null` while the field is empty.
 *
 * @returns `string`; with `value={null}`, `clearable`, or bound to what may be `null`, also `null`; with a pair as `value`, or bound to one, `[string, string]`.
 * @throws {Problem} `prop-invalid` for texts that are no times, a `value` outside `min`…`max`, a `min` behind `max`.
 * @example
 * ```tsx
 * const alarm = <TimeInput label="Alarm" value="08:45" />;
 * ```
 * Streamlit: `st.time_input`.
 */
export const TimeInput = defineElement<MomentCall<TimeSteps>>({
  name: "TimeInput",
  children: "none",
  props: { ...momentProps, step: "number" },
  value: momentKind(times),
  handler: "onChange",
  check: checkMoment(times),
  prepare: prepareMoment,
});
