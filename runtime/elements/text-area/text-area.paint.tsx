// Paints a field for several lines of text.
import { writeText } from "../define.ts";
import { keepWithin } from "../keep-within.ts";
import { waitOf } from "../live.ts";
import { isComposing } from "../../painter/parts/composing.ts";
import { describedBy, Field } from "../../painter/parts/field.tsx";
import { useText } from "../../painter/parts/use-text.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { TextArea as plain, type TextAreaProps } from "./text-area.ts";
import "./text-area.css";

const TextAreaPaint: Paint<TextAreaProps, string | null> = ({ node, props, fire, uid, box }) => {
  const { placeholder, maxLength, rows, height, disabled, help } = props;
  return (
    <Field box={box} uid={uid} props={props}>
      <textarea
        {...useText<HTMLTextAreaElement>(
          node,
          ({ value }) => fire("change", value),
          writeText,
          (field) => keepWithin(field, maxLength),
          waitOf(props),
        )}
        id={uid}
        class="dc-input"
        data-part="control"
        rows={rows}
        style={height === undefined ? undefined : `height:${height}px`}
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={describedBy(uid, help)}
        onKeyDown={commitOnCtrlEnter}
      />
    </Field>
  );
};

function commitOnCtrlEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
  const field = event.currentTarget;
  // Leaving the field makes the browser report the change, once, and only if there is one.
  field.blur();
  field.focus();
}

export const TextArea: typeof plain = /*#__PURE__*/ painted(plain, TextAreaPaint);
