// Paints a day, a time, or both, with what the browser has for them: one field, or two for a range.
import { useLayoutEffect, useRef } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../painter/parts/field.tsx";
import { takePresses } from "../painter/parts/take-press.ts";
import { useVacant, useWritten } from "../painter/parts/use-value.ts";
import type { PaintProps } from "../painter/paint.ts";
import { textOf } from "../painter/content.ts";
import { dates, dateTimes, type MomentFormat, type MomentRange, times } from "./moments.ts";
import { type MomentWords, momentWords, readInto } from "./moment-words.ts";
import { moment } from "../language/english/fields.ts";
import { write as writePhrase } from "../language/write.ts";
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
  const { label, min, max, step, range, disabled, help, name } = props;
  const empty = useVacant(props.empty, paint.value);
  const frame = useRef<HTMLDivElement>(null);
  /** The field that gets keys: some browsers report every digit, and begin anew when the field is written to. */
  const typing = useRef<HTMLInputElement>(null);
  /** What the session knows of. */
  const known = useRef("");
  const fields = (): HTMLInputElement[] => [...frame.current!.querySelectorAll("input")];
  const words = useRef<MomentWords>(null);
  words.current ??= momentWords(type, fields);
  const write = (value: unknown): void => {
    const texts = [value].flat().map((text) => (text as string | null) ?? "");
    known.current = texts.join();
    fields().forEach((field, at) => field !== typing.current && (field.value = texts[at] ?? ""));
  };
  useLayoutEffect(takePresses, []);
  useWritten(node, write, range);

  const report = (): void => {
    words.current!.end();
    const entered = fields();
    if (entered.every((field) => field.value !== "")) {
      if (typing.current !== null && !isPlausible(typing.current.value, min, max)) return;
      const texts = entered.map((field) => within(field.value, min, max ?? formats[type].last));
      // From ten in the evening to six in the morning is no mistake.
      if (range && type !== "time") texts.sort();
      if (texts.join() === known.current) return write(texts);
      write(texts);
      fire("change", range ? texts : texts[0]);
    } else if (!range && empty && !entered[0]!.validity.badInput && known.current !== "") {
      known.current = "";
      fire("change", null);
    }
  };
  const settle = (): void => {
    typing.current = null;
    report();
  };
  /** A half-entered moment, or an empty field that must not be: what was there before comes back. */
  const leave = (event: FocusEvent): void => {
    settle();
    words.current!.forget();
    if (frame.current!.contains(event.relatedTarget as Node | null)) return;
    if (fields().some((field) => field.value === "") && !(empty && !range)) write(node.value);
  };
  const key = (event: KeyboardEvent): void => {
    if (words.current!.key(event)) typing.current = event.target as HTMLInputElement;
    else if (event.key === "Enter") settle();
    else if (event.key !== "Tab") typing.current = event.target as HTMLInputElement;
  };
  /** A browser's field takes no text: what is pasted is read as people write it, a whole range too. */
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text") ?? "";
    const field = event.target as HTMLInputElement;
    if (disabled === true || field.type === "text" || !readInto(type, text, field, fields())) return;
    event.preventDefault();
    settle();
  };
  const shared = {
    type,
    min,
    max,
    step,
    disabled,
    class: "dc-input",
    "data-part": "control",
    "aria-describedby": describedBy(uid, help),
  };
  return (
    <Field box={box} uid={uid} props={props} {...(range && { role: "group" as const })}>
      <div
        ref={frame}
        class="dc-moment"
        onFocusOut={leave}
        onKeyDown={key}
        onPaste={paste}
        onPointerDown={() => {
          typing.current = null;
          words.current!.forget();
        }}
      >
        <input
          {...shared}
          id={range ? undefined : uid}
          name={name}
          aria-label={range ? writePhrase(moment.from, { label: textOf(label) }) : undefined}
          onChange={report}
        />
        {range && (
          <>
            <span aria-hidden="true">–</span>
            <input {...shared} aria-label={writePhrase(moment.to, { label: textOf(label) })} onChange={report} />
          </>
        )}
      </div>
    </Field>
  );
}

/** The texts sort as the moments do, once the years have as many digits. */
function isBefore(one: string, other: string): boolean {
  const digits = one.indexOf("-") - other.indexOf("-");
  return digits === 0 ? one < other : digits < 0;
}

const within = (text: string, min: string | undefined, max: string | undefined): string =>
  min !== undefined && isBefore(text, min) ? min : max !== undefined && isBefore(max, text) ? max : text;

/** The year of what is still being typed has one digit, then two, then three. */
const isPlausible = (text: string, min = "1000-01-01", max?: string): boolean =>
  within(text, min, max) === text || !text.includes("-");

const formats: Record<Type, MomentFormat> = { date: dates, time: times, "datetime-local": dateTimes };
