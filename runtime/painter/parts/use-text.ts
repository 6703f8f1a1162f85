// A text control: the script's text is written to it, but never into a word that an input method is still composing.
import { useRef } from "preact/hooks";
import type { Shown } from "../../core/wire.ts";
import { useWritten } from "./use-value.ts";
import { writeText } from "../../core/write.ts";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Attributes of the control. */
export function useText<E extends TextControl>(node: Shown) {
  const control = useRef<E>(null);
  const composing = useRef(false);
  useWritten(node, (value) => {
    const element = control.current!;
    const write = (): void => {
      const text = writeText(value);
      if (element.value !== text) element.value = text;
    };
    if (composing.current) element.addEventListener("compositionend", write, { once: true });
    else write();
  });
  return {
    ref: control,
    onCompositionStart: () => void (composing.current = true),
    onCompositionEnd: () => void (composing.current = false),
  };
}
