// A text control: the script's text is written to it, its own text is reported once for each change, by whatever it came.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Shown } from "../../core/wire/wire.ts";
import { writeText } from "../../core/thrown/in-short.ts";
import { enterText } from "../enter-text.ts";
import { takePresses } from "./take-press.ts";
import { useWritten } from "./use-value.ts";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Attributes of the control.
 *
 * @param report Tells the session what stands in the control.
 * @param write The text of a value.
 * @param entered Called after each input, but not within a word that an input method is still composing.
 * @param wait Reports also while the user types: after so many milliseconds without input.
 */
export function useText<E extends TextControl>(
  node: Shown,
  report: (control: E) => void,
  write: (value: any) => string = writeText,
  entered?: (control: E) => void,
  wait?: number,
) {
  const control = useRef<E>(null);
  const composing = useRef(false);
  /** The text that the session knows of. */
  const known = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(takePresses, []);
  useLayoutEffect(() => () => clearTimeout(timer.current), []);
  useWritten(node, (value) => {
    const element = control.current!;
    const text = (known.current = value === null || value === undefined ? "" : write(value));
    // Never into a word that an input method is still composing.
    if (composing.current) element.addEventListener("compositionend", () => enterText(element, text), { once: true });
    else enterText(element, text);
  });
  // Who fills in a field may tell less than a person does: some password managers say only that there was input.
  const settle = (): void => {
    const element = control.current!;
    if (element.value === known.current) return;
    clearTimeout(timer.current);
    known.current = element.value;
    report(element);
    known.current = element.value;
  };
  const input = (): void => {
    if (composing.current) return;
    entered?.(control.current!);
    clearTimeout(timer.current);
    if (wait !== undefined) timer.current = setTimeout(settle, wait);
  };
  return {
    ref: control,
    onCompositionStart: () => void (composing.current = true),
    onCompositionEnd: () => {
      composing.current = false;
      input();
    },
    onInput: input,
    onChange: settle,
    onBlur: settle,
  };
}
