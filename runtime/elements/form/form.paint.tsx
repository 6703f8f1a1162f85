// Paints a real form: its submit buttons tell the session themselves, here is only how the browser comes to them.
import { useLayoutEffect, useRef } from "preact/hooks";
import { isComposing } from "../../painter/parts/composing.ts";
import { FieldError } from "../../painter/parts/field-error.tsx";
import { flag } from "../../painter/parts/flag.ts";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Form as plain, type FormProps } from "./form.ts";
import "./form.css";

type Typed = KeyboardEvent & { currentTarget: HTMLFormElement };

/** What stands in the way of sending it: of the form as a whole, and how often it was refused. */
interface Refused {
  error?: string;
  refused?: number;
}

const FormPaint: Paint<FormProps & Refused> = ({ props, box, uid, children }) => {
  const { enterToSubmit, border, error, refused } = props;
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (refused !== undefined) firstWrong(form.current!)?.focus();
  }, [refused]);

  const key = (event: Typed): void => {
    if (event.key !== "Enter" || isComposing(event)) return;
    const field = event.target as HTMLElement;
    if (field.tagName === "TEXTAREA" && (event.ctrlKey || event.metaKey) && enterToSubmit)
      firstSubmit(form.current!)?.click();
    if (field.tagName !== "INPUT" || enterToSubmit) return;
    // The browser would click the first button; all that is wanted is that the field reports its change.
    event.preventDefault();
    field.blur();
    field.focus();
  };

  return (
    <form
      ref={form}
      {...laidOut(box, props)}
      data-border={flag(border)}
      noValidate
      onClickCapture={settle}
      onKeyDown={key}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <div role="alert">
        <FieldError uid={uid} error={error} />
      </div>
    </form>
  );
};

/** Before it is sent, each field reports what stands in it, however that came there. */
function settle(event: Event & { currentTarget: HTMLFormElement }): void {
  const form = event.currentTarget;
  if ((event.target as Element).closest("button[type=submit]") === null) return;
  // What the script does with it may take the form off the page, and browsers complain of one that they cannot submit there.
  const last = (click: Event): void => {
    if (click === event && !form.isConnected) click.preventDefault();
  };
  addEventListener("click", last, { once: true });
  for (const control of form.elements)
    if (control.matches("input, textarea")) control.dispatchEvent(new FocusEvent("blur"));
}

/** The first control that was refused, or the first one in a group that was. */
function firstWrong(form: HTMLFormElement): HTMLElement | null {
  const wrong = form.querySelector<HTMLElement>("[aria-invalid=true]");
  return wrong?.querySelector<HTMLElement>("input, select, textarea, button") ?? wrong;
}

/** A disabled first button keeps the form from being sent by a key, as in the browser. */
function firstSubmit(form: HTMLFormElement): HTMLButtonElement | null {
  const first = form.querySelector<HTMLButtonElement>("button[type=submit]");
  return first === null || first.disabled ? null : first;
}

export const Form: typeof plain = /*#__PURE__*/ painted(plain, FormPaint);
