// One number that matters, and how it moved.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";
import { checkNumberFormat } from "../number-format.ts";
import type { Label } from "../text-content.ts";
import type { Icon } from "../icon.ts";

export interface MetricProps extends CommonProps {
  /** What the number is. */
  label: Label;
  /** The number, or a text with its unit; a dash is shown for `null`. */
  value: string | number | null;
  /** How it moved since before. A negative number, or a text that starts with a minus, points down. */
  delta?: string | number | null;
  /** `"normal"`: up is good. `"inverse"`: up is bad. `"off"`: neither. */
  deltaColor?: "normal" | "inverse" | "off";
  /** How numbers are written, as `Intl.NumberFormat` takes it: `{ notation: "compact" }`. */
  format?: Intl.NumberFormatOptions;
  /** Draws a line around it. */
  border?: boolean;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * One number in large type, with its change. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for a `value` that is an object, a `delta` that is not finite, or a `format` that
 * is none.
 * @example
 * ```tsx
 * <Metric label="Revenue" value={12400} delta={-320} />;
 * ```
 * Streamlit: `st.metric`.
 */
export const Metric = defineElement<(props: MetricProps) => Handle<MetricProps>>({
  name: "Metric",
  children: "none",
  props: {
    icon: "text",
    label: "label!",
    value: "any",
    delta: "any",
    deltaColor: ["normal", "inverse", "off"],
    format: "any",
    border: "flag",
  },
  defaults: { deltaColor: "normal" },
  check: (props: MetricProps) => checkNumberFormat(props) ?? check(props),
  prepare: (props: MetricProps) => ({ ...props }),
});

function check({ value, delta }: MetricProps): Mistake | undefined {
  if (typeof value === "object" && value !== null)
    return {
      found: "value is an object.",
      expected: "value must be a number, a text or null.",
      write: "value={total}",
    };
  if (typeof delta === "number" && !Number.isFinite(delta))
    return {
      found: `delta is ${delta}.`,
      expected: "delta must be finite to have a direction.",
      write: "delta={null}",
    };
  return undefined;
}
