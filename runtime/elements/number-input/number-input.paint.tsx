// Paints a field for a number: read as it is written here, stepped by arrows.
import { useState } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useText } from "../../painter/parts/use-text.ts";
import { useVacant } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { stepOn } from "../steps.ts";
import { readNumber, writeNumber } from "./read-number.ts";
import "./number-input.css";

interface Props extends FieldProps {
  min?: number;
  max?: number;
  step: number;
  placeholder?: string;
  /** True when the field may be empty. */
  empty: boolean;
}

export const NumberInputPaint: Paint<Props, number | null> = ({ node, props, value, fire, uid, box }) => {
  const { min = -Infinity, max = Infinity, step, placeholder, disabled, help } = props;
  const empty = useVacant(props.empty, value);
  const [wrong, setWrong] = useState<{ text: string; version: unknown }>();
  const allow = (number: number): number => Math.min(Math.max(number, min), max);
  const show = (field: HTMLInputElement, number: number | null): void =>
    void (field.value = number === null ? "" : writeNumber(number));

  const report = (field: HTMLInputElement): void => {
    const text = field.value.trim();
    const entered = readNumber(text);
    setWrong(undefined);
    if (Number.isFinite(entered)) {
      const allowed = allow(entered);
      if (allowed !== entered) show(field, allowed);
      fire("change", allowed);
    } else if (text !== "") setWrong({ text, version: node.version });
    else if (empty) fire("change", null);
    else show(field, value);
  };
  const control = useText<HTMLInputElement>(node, report, writeNumber);
  const go = (steps: number): void => {
    const field = control.ref.current!;
    const from = readNumber(field.value);
    show(field, allow(Number.isFinite(from) ? stepOn(from, steps, step) : allow(value ?? 0)));
    control.onChange();
  };
  const key = (event: KeyboardEvent): void => {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    go(steps);
  };
  const error = wrong?.version === node.version ? `“${wrong?.text}” is not a number.` : undefined;
  const arrow = (steps: 1 | -1) => (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      disabled={disabled}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => go(steps)}
    >
      {steps === 1 ? "+" : "−"}
    </button>
  );

  return (
    <Field box={box} uid={uid} props={{ ...props, error: error ?? props.error }}>
      <div class="dc-number">
        <input
          {...control}
          id={uid}
          class="dc-input"
          data-part="control"
          type="text"
          role="spinbutton"
          autocomplete="off"
          inputMode={Number.isInteger(step) && min >= 0 ? "numeric" : "decimal"}
          aria-valuenow={value ?? undefined}
          aria-valuemin={props.min}
          aria-valuemax={props.max}
          placeholder={placeholder}
          disabled={disabled}
          aria-describedby={describedBy(uid, help)}
          onKeyDown={key}
        />
        {arrow(-1)}
        {arrow(1)}
      </div>
    </Field>
  );
};
