// A line with one thumb or two: native ranges, two of them on the same line.
import { useRef } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import type { PaintProps } from "../../painter/paint.ts";
import { isOnStep, stepTowards } from "../steps.ts";
import { slider as words } from "../../language/english/fields.ts";
import "./slider.css";
import { writeText } from "../define.ts";

/** Where the thumb stands, or both. */
export type Ends = number | [number, number];

interface LineProps extends PaintProps<FieldProps, Ends | null> {
  min: number;
  max: number;
  step: number;
  /** The text of a number. */
  write(number: number): string;
  /** A screen reader says the text in place of the number. */
  spoken: boolean;
  /** What else makes the present value a new one. */
  also?: string;
}

export function Line({ node, props, fire, uid, box, min, max, step, write, spoken, also }: LineProps) {
  const [entered, enter] = useEntered<Ends | null>(node, also);
  const value = entered ?? min;
  const change = <E extends Ends>(ends: E): E => {
    enter(ends);
    fire("change", ends);
    return ends;
  };
  const pair = Array.isArray(value);
  const [from, to] = pair ? value : [min, value];
  const aside = <output for={uid}>{pair ? `${write(from)} – ${write(to)}` : write(to)}</output>;
  const share = (number: number): number => (max > min ? (number - min) / (max - min) : 0);
  const thumb = { node, min, max, step, also, disabled: props.disabled, text: spoken ? write : undefined };
  /** Two thumbs on one number are one thing to the hand: where it goes says which of them it has. */
  const held = useRef<"both" | 0 | 1 | null>(null);
  const moveEnd = (end: 0 | 1, number: number): number => {
    if (held.current === "both") held.current = number < from ? 0 : 1;
    const at = held.current ?? end;
    const next: [number, number] = at === 0 ? [Math.min(number, to), to] : [from, Math.max(number, from)];
    change(next);
    return next[end];
  };

  return (
    <Field box={box} uid={uid} props={props} role={pair ? "group" : undefined} aside={aside}>
      <div
        class="dc-range"
        data-part="track"
        style={(pair ? `--from:${share(from)};` : "") + `--to:${share(to)}`}
        onPointerDown={() => void (held.current = pair && from === to ? "both" : null)}
        onKeyDown={() => void (held.current = null)}
      >
        {pair ? (
          <>
            <Thumb
              {...thumb}
              id={`${uid}-0`}
              name={words.least}
              value={from}
              onTop={share(from) > 0.5}
              onMove={(number) => moveEnd(0, number)}
            />
            <Thumb {...thumb} id={`${uid}-1`} name={words.most} value={to} onMove={(number) => moveEnd(1, number)} />
          </>
        ) : (
          <Thumb {...thumb} id={uid} value={to} help={describedBy(uid, props.help)} onMove={change} />
        )}
      </div>
    </Field>
  );
}

interface ThumbProps extends Pick<LineProps, "node" | "min" | "max" | "step" | "also"> {
  disabled: boolean | undefined;
  id: string;
  value: number;
  name?: string;
  /** Where both ends of a pair meet, the one that can still move has to be the one that is hit. */
  onTop?: boolean;
  help?: string;
  text?: (number: number) => string;
  /** Returns where the thumb stands then. */
  onMove(number: number): number;
}

function Thumb(props: ThumbProps) {
  const { node, min, max, step, also, disabled, id, value, name, onTop, help, text, onMove } = props;
  const range = useRef<HTMLInputElement>(null);
  useWritten(node, () => void (range.current!.value = writeText(value)), value, min, max, step, also);
  // The ends of a pair do not cross: a thumb that was taken further stands where it can.
  const move = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const number = stepTowards(currentTarget.valueAsNumber, value, { min, max, step });
    currentTarget.value = writeText(onMove(number));
  };
  return (
    <input
      ref={range}
      id={id}
      type="range"
      style={onTop === true ? "z-index:1" : undefined}
      min={min}
      max={max}
      // The browser would round a number that is on no step, and show it elsewhere.
      step={isOnStep(value, min, step) ? step : "any"}
      disabled={disabled}
      aria-label={name}
      aria-valuetext={text?.(value)}
      aria-describedby={help}
      onInput={move}
    />
  );
}
