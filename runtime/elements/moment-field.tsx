// Paints a day, a time, or both, with what the browser has for them: one field, or two for a range.
import { useRef } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../painter/parts/field.tsx";
import { useWritten } from "../painter/parts/use-value.ts";
import type { PaintProps } from "../painter/paint.ts";
import type { MomentRange } from "./moments.ts";
import "./moment-field.css";

interface Props extends FieldProps {
  min?: string;
  max?: string;
  /** Seconds. */
  step?: number;
  name?: string;
  range: boolean;
  /** True when the field may be empty. */
  empty: boolean;
}

type Type = "date" | "time" | "datetime-local";

export function MomentField({ type, ...paint }: PaintProps<Props, string | MomentRange | null> & { type: Type }) {
  const { node, props, fire, uid, box } = paint;
  const { label, min, max, step, range, empty, disabled, help, name } = props;
  const frame = useRef<HTMLDivElement>(null);
  const fields = (): HTMLInputElement[] => [...frame.current!.querySelectorAll("input")];
  const write = (value: unknown): void => {
    const texts = [value].flat() as (string | null)[];
    fields().forEach((field, at) => (field.value = texts[at] ?? ""));
  };
  useWritten(node, write, range);

  const report = (): void => {
    const entered = fields();
    if (entered.every((field) => field.value !== "")) {
      const texts = entered.map((field) => within(field.value, min, max));
      if (range) {
        texts.sort();
        write(texts);
      } else entered[0]!.value = texts[0]!;
      fire("change", range ? texts : texts[0]);
    } else if (!range && empty && !entered[0]!.validity.badInput) fire("change", null);
  };
  /** A half-entered moment, or an empty field that must not be: what was there before comes back. */
  const leave = (event: FocusEvent): void => {
    if (frame.current!.contains(event.relatedTarget as Node | null)) return;
    if (fields().some((field) => field.value === "") && !(empty && !range)) write(node.value);
  };
  const shared = { type, min, max, step, disabled, class: "dc-input", "aria-describedby": describedBy(uid, help) };
  return (
    <Field box={box} uid={uid} props={props} {...(range && { role: "group" as const })}>
      <div ref={frame} class="dc-moment" onFocusOut={leave}>
        <input
          {...shared}
          id={range ? undefined : uid}
          name={name}
          aria-label={range ? `${label}, from` : undefined}
          onChange={report}
        />
        {range && (
          <>
            <span aria-hidden="true">–</span>
            <input {...shared} aria-label={`${label}, to`} onChange={report} />
          </>
        )}
      </div>
    </Field>
  );
}

const within = (text: string, min: string | undefined, max: string | undefined): string =>
  min !== undefined && text < min ? min : max !== undefined && text > max ? max : text;
