// Paints a field for one line of text, with an icon at its beginning where it has one.
import { writeText } from "../define.ts";
import { keepWithin } from "../keep-within.ts";
import { waitOf } from "../live.ts";
import { describedBy, Field } from "../../painter/parts/field.tsx";
import { useText } from "../../painter/parts/use-text.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { contentOf } from "../../painter/content.ts";
import { iconContent } from "../../painter/parts/icon.ts";
import { TextInput as plain, type TextInputProps } from "./text-input.ts";
import "./text-input.css";

const TextInputPaint: Paint<TextInputProps, string | null> = ({ node, props, fire, uid, box }) => (
  <Field box={box} uid={uid} props={props}>
    {props.icon !== undefined && <span class="dc-field-icon">{contentOf(iconContent(props.icon))}</span>}
    <input
      {...useText<HTMLInputElement>(
        node,
        ({ value }) => fire("change", value),
        writeText,
        (field) => keepWithin(field, props.maxLength),
        waitOf(props),
      )}
      id={uid}
      class="dc-input"
      data-part="control"
      type={props.type as "text"}
      placeholder={props.placeholder}
      name={props.name}
      autocomplete={props.autocomplete}
      disabled={props.disabled}
      aria-describedby={describedBy(uid, props.help)}
    />
  </Field>
);

export const TextInput: typeof plain = /*#__PURE__*/ painted(plain, TextInputPaint);
