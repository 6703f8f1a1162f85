// The button that sends a form.
import type { ButtonProps } from "../button/button.ts";
import { defineElement, insideForm } from "../define.ts";

export interface SubmitButtonProps extends ButtonProps {}

/**
 * Sends the form around it. Evaluates to `true` in exactly the run that sending caused, to `false` in
 * all others. A form may have several: each is `true` where it was the one.
 *
 * @throws {Problem} `submit-outside-form` where there is no form around it.
 * @example
 * ```tsx
 * const sent = <SubmitButton type="primary">Order</SubmitButton>;
 * if (sent) order(name);
 * ```
 * Streamlit: `st.form_submit_button`.
 */
export const SubmitButton = defineElement<(props: SubmitButtonProps) => boolean>({
  name: "SubmitButton",
  children: "text",
  props: { icon: "text", type: ["primary", "secondary", "tertiary"], disabled: "flag", onClick: "handler" },
  trigger: { rest: false },
  submits: true,
  stands: insideForm,
  handler: "onClick",
});
