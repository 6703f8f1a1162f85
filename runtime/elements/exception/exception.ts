// An error, shown to the one who wrote the script.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface ExceptionProps extends CommonProps {
  /** What kind of error: `"TypeError"`. */
  name: string;
  /** What went wrong. */
  message: string;
  /** The place in the script, as lines of code. */
  frame?: string;
  /** Where the error came from, call by call. */
  stack?: string;
  /** What it came from, and the errors that it gathers: one below the other. */
  causes?: readonly string[];
  /** What to write instead. */
  hint?: string;
  /** The word for this problem in the documentation. */
  code?: string;
  /** The address of its documentation. */
  docs?: string;
}

/**
 * An error with its place in the script. Uncaught errors are shown with it. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Exception name="RangeError" message="Too far." />;
 * ```
 * Streamlit: `st.exception`.
 */
export const Exception = defineElement<(props: ExceptionProps) => Handle<ExceptionProps>>({
  name: "Exception",
  children: "none",
  props: {
    name: "text",
    message: "text",
    frame: "text",
    stack: "text",
    causes: "list",
    hint: "text",
    code: "text",
    docs: "text",
  },
});
