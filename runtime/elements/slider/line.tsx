// A line with one thumb or two: native ranges, two of them on the same line.
import { useRef } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import type { PaintProps } from "../../painter/paint.ts";
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
  const change = (ends: Ends): void => {
    enter(ends);
    fire("change", ends);
  };
  const pair = Array.isArray(value);
  const [from, to] = pair ? value : [min, value];
  const aside = <output for={uid}>{pair ? `${write(from)} – ${write(to)}` : write(to)}</output>;
  const share = (number: number): number => (max > min ? (number - min) / (max - min) : 0);
  const thumb = { node, min, max, step, also, disabled: props.disabled, text: spoken ? write : undefined };

  return (
    <Field box={box} uid={uid} props={props} role={pair ? "group" : undefined} aside={aside}>
      <div class="dc-range" style={`--from:${share(from)};--to:${share(to)}`}>
        {pair ? (
          <>
            <Thumb
              {...thumb}
              id={`${uid}-0`}
              name="Minimum"
              value={from}
              bounds={[min, to]}
              onTop={share(from) > 0.5}
              onMove={(n) => change([n, to])}
            />
            <Thumb
              {...thumb}
              id={`${uid}-1`}
              name="Maximum"
              value={to}
              bounds={[from, max]}
              onMove={(n) => change([from, n])}
            />
          </>
        ) : (
          <Thumb
            {...thumb}
            id={uid}
            value={to}
            bounds={[min, max]}
            help={describedBy(uid, props.help)}
            onMove={change}
          />
        )}
      </div>
    </Field>
  );
}

interface ThumbProps extends Pick<LineProps, "node" | "min" | "max" | "step" | "also"> {
  disabled: boolean | undefined;
  id: string;
  value: number;
  /** How far it can be moved: the ends of a pair do not cross. */
  bounds: [number, number];
  name?: string;
  /** Where both ends of a pair meet, the one that can still move has to be the one that is hit. */
  onTop?: boolean;
  help?: string;
  text?: (number: number) => string;
  onMove(moved: number): void;
}

function Thumb(props: ThumbProps) {
  const { node, min, max, step, also, disabled, id, value, bounds, name, onTop, help, text, onMove } = props;
  const range = useRef<HTMLInputElement>(null);
  useWritten(node, () => void (range.current!.value = writeText(value)), min, max, step, also);
  const move = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const moved = Math.min(Math.max(currentTarget.valueAsNumber, bounds[0]), bounds[1]);
    if (moved !== currentTarget.valueAsNumber) currentTarget.value = writeText(moved);
    onMove(moved);
  };
  return (
    <input
      ref={range}
      id={id}
      type="range"
      style={onTop === true ? "z-index:1" : undefined}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      aria-label={name}
      aria-valuetext={text?.(value)}
      aria-describedby={help}
      onInput={move}
    />
  );
}
