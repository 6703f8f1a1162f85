// Paints a colour as what the browser has for it, and its name in numbers beside it.
import { ColorPicker as plain } from "./color-picker.ts";
import { flag } from "../../painter/parts/flag.ts";
import { useRef } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { color as words } from "../../language/english/fields.ts";
import "./color-picker.css";

const ColorPickerPaint: Paint<FieldProps, string | null> = ({ node, props, fire, uid, box }) => {
  const input = useRef<HTMLInputElement>(null);
  const [color, enter] = useEntered<string | null>(node);
  useWritten(node, (value) => void (input.current!.value = (value as string | null) ?? "#000000"));
  return (
    <Field box={box} uid={uid} props={props}>
      <div class="dc-color" data-empty={flag(color === null)}>
        <input
          ref={input}
          id={uid}
          type="color"
          disabled={props.disabled}
          aria-describedby={describedBy(uid, props.help)}
          onInput={(event) => enter(event.currentTarget.value)}
          onChange={(event) => fire("change", event.currentTarget.value)}
        />
        <output for={uid}>{color ?? words.none}</output>
      </div>
    </Field>
  );
};

export const ColorPicker: typeof plain = /*#__PURE__*/ painted(plain, ColorPickerPaint);
