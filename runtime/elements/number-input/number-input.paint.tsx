// Paints a field for a number: read as it is written here, stepped by arrows.
import { NumberInput as plain } from "./number-input.ts";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { contentOf } from "../../painter/content.ts";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { iconContent } from "../../painter/parts/icon.ts";
import { joined } from "../../painter/parts/joined.ts";
import { useText } from "../../painter/parts/use-text.ts";
import { useVacant } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { stepOn } from "../steps.ts";
import { fieldFormat } from "./field-format.ts";
import { writeNumber } from "./read-number.ts";
import { number as words } from "../../language/english/fields.ts";
import { write as writePhrase } from "../../language/write.ts";
import "./number-input.css";

interface Props extends FieldProps {
  min?: number;
  max?: number;
  step: number;
  placeholder?: string;
  format?: Intl.NumberFormatOptions;
  prefix?: string;
  suffix?: string;
  icon?: string;
  /** True when the field may be empty. */
  empty: boolean;
}

const NumberInputPaint: Paint<Props, number | null> = ({ node, props, value, fire, uid, box }) => {
  const { min = -Infinity, max = Infinity, step, placeholder, disabled, help, format, prefix, suffix, icon } = props;
  const { read, write } = fieldFormat(format, { prefix, suffix });
  /** What was shown last, and the number that it stands for: a format may show fewer digits than there are. */
  const shown = useRef<{ text: string; number: number }>({ text: "", number: NaN });
  const empty = useVacant(props.empty, value);
  const [wrong, setWrong] = useState<{ text: string; version: unknown }>();
  const allow = (number: number): number => Math.min(Math.max(number, min), max);
  const writeKnown = (number: number): string => {
    shown.current = { text: write(number), number };
    return shown.current.text;
  };
  const readKnown = (text: string): number => (text === shown.current.text ? shown.current.number : read(text));
  const show = (field: HTMLInputElement, number: number | null): void =>
    void (field.value = number === null ? "" : writeKnown(number));

  const report = (field: HTMLInputElement): void => {
    const text = field.value.trim();
    const entered = readKnown(text);
    setWrong(undefined);
    if (Number.isFinite(entered)) {
      const allowed = allow(entered);
      // As it was typed, where nothing says how it is to be written.
      if (allowed !== entered || format !== undefined) show(field, allowed);
      if (allowed === value && format !== undefined) return;
      fire("change", allowed);
    } else if (text !== "") setWrong({ text, version: node.version });
    else if (empty) fire("change", null);
    else show(field, value);
  };
  const control = useText<HTMLInputElement>(node, report, writeKnown);
  // The script may write it in another way from now on.
  const sample = write(-12_345.678);
  useLayoutEffect(() => show(control.ref.current!, node.value as number | null), [sample]);
  const go = (steps: number): void => {
    const field = control.ref.current!;
    const from = readKnown(field.value);
    show(field, allow(Number.isFinite(from) ? stepOn(from, steps, step) : allow(value ?? 0)));
    control.onChange();
  };
  const key = (event: KeyboardEvent): void => {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    go(steps);
  };
  /** To be typed in, it has all its digits. */
  const enter = ({ currentTarget: field }: { currentTarget: HTMLInputElement }): void => {
    const { text, number } = shown.current;
    if (field.value !== text || text === "" || read(text) === number) return;
    shown.current.text = field.value = writeNumber(number);
  };
  const error = wrong?.version === node.version ? writePhrase(words.wrong, { text: wrong?.text ?? "" }) : undefined;
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
        {icon !== undefined && <span class="dc-number-around">{contentOf(iconContent(icon))}</span>}
        {prefix !== undefined && (
          <span id={`${uid}-prefix`} class="dc-number-around">
            {prefix}
          </span>
        )}
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
          aria-valuetext={format === undefined || value === null ? undefined : write(value)}
          aria-valuemin={props.min}
          aria-valuemax={props.max}
          placeholder={placeholder}
          disabled={disabled}
          aria-describedby={
            joined(describedBy(uid, help), prefix && `${uid}-prefix`, suffix && `${uid}-suffix`) || undefined
          }
          onFocus={enter}
          onKeyDown={key}
        />
        {suffix !== undefined && (
          <span id={`${uid}-suffix`} class="dc-number-around">
            {suffix}
          </span>
        )}
        {arrow(-1)}
        {arrow(1)}
      </div>
    </Field>
  );
};

export const NumberInput: typeof plain = /*#__PURE__*/ painted(plain, NumberInputPaint);
