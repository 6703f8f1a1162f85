// Paints a field for a number.
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useText } from "../../painter/parts/use-text.ts";
import type { Paint } from "../../painter/paint.ts";
import "./number-input.css";

interface Props extends FieldProps {
  min?: number;
  max?: number;
  step: number;
  placeholder?: string;
  /** True when the field may be empty. */
  empty: boolean;
}

export const NumberInputPaint: Paint<Props, number | null> = ({ node, props, fire, uid, box }) => {
  const { min, max, step, placeholder, empty, disabled, help } = props;
  const change = (field: HTMLInputElement): void => {
    const entered = field.valueAsNumber;
    if (!Number.isNaN(entered)) {
      const allowed = Math.min(Math.max(entered, min ?? -Infinity), max ?? Infinity);
      if (allowed !== entered) field.value = String(allowed);
      fire("change", allowed);
    } else if (empty && !field.validity.badInput) fire("change", null);
    else field.value = node.value === null ? "" : String(node.value);
  };
  return (
    <Field box={box} uid={uid} props={props}>
      <input
        {...useText<HTMLInputElement>(node)}
        id={uid}
        class="dc-input"
        type="number"
        inputMode={Number.isInteger(step) && (min ?? -1) >= 0 ? "numeric" : "decimal"}
        min={min}
        max={max}
        step={step}
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={describedBy(uid, help)}
        onChange={(event) => change(event.currentTarget)}
      />
    </Field>
  );
};
