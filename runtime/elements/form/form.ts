// Fields that are sent together.
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface FormProps extends CommonProps {
  /** Called after the fields' own handlers, before the script runs. May be async: the run then waits for it. */
  onSubmit?: () => void | Promise<void>;
  /** Sets the fields back to their defaults once they were sent. */
  clearOnSubmit?: boolean;
  /** Enter in a field sends the form by its first button; on unless it is `false`. */
  enterToSubmit?: boolean;
  /** Draws a line around it; on unless it is `false`. */
  border?: boolean;
}

/**
 * Holds back the changes of the fields in it until a `SubmitButton` sends them all together.
 * Evaluates to a `Block`, or to what its function child returns.
 *
 * @example
 * ```tsx
 * const sent = <Form clearOnSubmit>{() => {
 *   <TextInput label="Name" />;
 *   return <SubmitButton>Send</SubmitButton>;
 * }}</Form>;
 * ```
 * Streamlit: `st.form`.
 */
export const Form = defineElement<BlockElement<FormProps>>({
  name: "Form",
  children: "block",
  props: { onSubmit: "handler", clearOnSubmit: "flag", enterToSubmit: "flag", border: "flag" },
  defaults: { enterToSubmit: true, border: true },
  scope: "form",
  handler: "onSubmit",
});
