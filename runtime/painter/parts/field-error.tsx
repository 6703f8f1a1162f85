// What is wrong with what was entered in a field: said beside it, and to who cannot see it.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import "./field-error.css";

export function FieldError({ uid, error }: { uid: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p class="dc-field-error" data-part="error" id={`${uid}-error`}>
      {error}
    </p>
  );
}

/** Marks the control in the frame, or the frame of a group: every control has the same way to be wrong. */
export function useInvalid(frame: RefObject<HTMLElement | null>, uid: string, error: string | undefined): void {
  useLayoutEffect(() => {
    if (error === undefined) return;
    const control = frame.current!.querySelector(`[id="${uid}"]`) ?? frame.current!;
    const described = control.getAttribute("aria-describedby");
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", [described ?? "", `${uid}-error`].join(" ").trim());
    return () => {
      control.removeAttribute("aria-invalid");
      if (described === null) control.removeAttribute("aria-describedby");
      else control.setAttribute("aria-describedby", described);
    };
  }, [error]);
}
