// Paints a slider: one native range, or two on the same line.
import { useRef } from "preact/hooks";
import { describedBy, Field } from "../../painter/parts/field.tsx";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import type { Paint, PaintProps } from "../../painter/paint.ts";
import type { SliderProps } from "./slider.ts";
import "./slider.css";

type Value = number | [number, number];
type Props = SliderProps<Value> & { min: number; max: number; step: number };

export const SliderPaint: Paint<Props, Value> = ({ node, props, fire, uid, box }) => {
  const [value, enter] = useEntered<Value>(node);
  const change = (entered: Value): void => {
    enter(entered);
    fire("change", entered);
  };
  const show = (number: number) =>
    props.format === undefined ? String(number) : new Intl.NumberFormat(undefined, props.format).format(number);
  const pair = Array.isArray(value);
  const [from, to] = pair ? value : [props.min, value];
  const aside = <output for={uid}>{pair ? `${show(from)} – ${show(to)}` : show(to)}</output>;
  const { min, max } = props;
  const thumb = { node, props, text: props.format && show };

  return (
    <Field box={box} uid={uid} props={props} role={pair ? "group" : undefined} aside={aside}>
      <div class="dc-range" style={`--from:${share(from, props)};--to:${share(to, props)}`}>
        {pair ? (
          <>
            <Thumb
              {...thumb}
              id={`${uid}-0`}
              name="Minimum"
              value={from}
              bounds={[min, to]}
              onTop={share(from, props) > 0.5}
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
};

const share = (number: number, { min, max }: Props): number => (max > min ? (number - min) / (max - min) : 0);

interface ThumbProps extends Pick<PaintProps<Props>, "node" | "props"> {
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

function Thumb({ node, props, id, value, bounds, name, onTop, help, text, onMove }: ThumbProps) {
  const range = useRef<HTMLInputElement>(null);
  const { min, max, step, disabled } = props;
  useWritten(node, () => void (range.current!.value = String(value)), min, max, step);
  const move = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const moved = Math.min(Math.max(currentTarget.valueAsNumber, bounds[0]), bounds[1]);
    if (moved !== currentTarget.valueAsNumber) currentTarget.value = String(moved);
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
