// Paints a slider for numbers.
import type { Paint } from "../../painter/paint.ts";
import { type Ends, Line } from "./line.tsx";
import type { SliderProps } from "./slider.ts";

type Props = SliderProps<Ends> & { min: number; max: number; step: number };

export const SliderPaint: Paint<Props, Ends> = ({ props, ...given }) => {
  const { min, max, step, format } = props;
  const write = (number: number): string =>
    format === undefined ? String(number) : new Intl.NumberFormat(undefined, format).format(number);
  return <Line {...given} props={props} min={min} max={max} step={step} write={write} spoken={format !== undefined} />;
};
