// The mark beside the label of a field that has to be filled in.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { everywhere } from "../../language/english/fields.ts";

/** Where the control cannot say so by itself, as a group or a field for files, the label does. */
export const Required = ({ spoken }: { spoken: boolean }) => (
  <>
    <span class="dc-required" aria-hidden="true">
      {" *"}
    </span>
    {spoken && <span class="dc-unseen"> {everywhere.required}</span>}
  </>
);

/** Tells it of the control in the frame, if that can be told of it. */
export function useRequired(frame: RefObject<HTMLElement | null>, uid: string, required: boolean): void {
  useLayoutEffect(() => {
    if (!required) return;
    const control = frame.current!.querySelector(`[id="${uid}"]`);
    control?.setAttribute("aria-required", "true");
    return () => control?.removeAttribute("aria-required");
  });
}
