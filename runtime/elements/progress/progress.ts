// How far something has come.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";
import type { Label } from "../text-content.ts";

export interface ProgressProps extends CommonProps {
  /** From 0 (nothing) to 1 (done). */
  value: number;
  /** What is being done. */
  text?: Label;
}

/**
 * A bar that fills up. Evaluates to a handle: update it while the script goes on.
 *
 * @throws {Problem} `prop-invalid` for a `value` below 0 or above 1, at once or in an update.
 * @example
 * ```tsx
 * const bar = <Progress value={0} text="Loading" />;
 * for (const [i, file] of files.entries()) {
 *   await load(file);
 *   bar.update({ value: (i + 1) / files.length });
 * }
 * ```
 * Streamlit: `st.progress`.
 */
export const Progress = defineElement<(props: ProgressProps) => Handle<ProgressProps>>({
  name: "Progress",
  children: "none",
  props: { value: "number!", text: "label" },
  check,
  prepare: (props: ProgressProps) => ({ ...props }),
});

function check({ value }: ProgressProps): Mistake | undefined {
  if (value >= 0 && value <= 1) return undefined;
  return {
    found: `value is ${value}.`,
    expected: "value must be from 0 to 1.",
    write: `value={${value > 1 && value <= 100 ? value / 100 : 0}}`,
  };
}
