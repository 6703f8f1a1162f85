// How the random scripts' field is painted: an input whose value is written only when the script changed it.
import { h } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Paint } from "../../runtime/painter/paint.ts";

export const paintField: Paint<object, number> = ({ node, value, fire }) => {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current!.value = String(value);
  }, [node.version]);
  return h("input", { ref: field, onChange: () => fire("change", Number(field.current!.value)) });
};
