// Paints a slider for numbers.
import { light } from "../../painter/light.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { type Ends, Line } from "./line.tsx";
import { plainLine } from "./plain-line.paint.ts";
import { Slider as plain, type SliderProps } from "./slider.ts";
import { pageLocale } from "../../language/page-language.ts";
import { writeNumber } from "../number-input/read-number.ts";

type Props = SliderProps<Ends> & { min: number; max: number; step: number };

const writer = ({ format }: Pick<Props, "format">) =>
  format === undefined
    ? writeNumber
    : (number: number): string => new Intl.NumberFormat(pageLocale(), format).format(number);

const FullSlider: Paint<Props, Ends> = ({ props, ...given }) => {
  const { min, max, step, format } = props;
  return (
    <Line
      {...given}
      props={props}
      min={min}
      max={max}
      step={step}
      write={writer(props)}
      spoken={format !== undefined}
    />
  );
};

const sliderPaint = /*#__PURE__*/ light(
  /*#__PURE__*/ plainLine(FullSlider, ({ value, props }) => typeof value === "number" && props["format"] === undefined),
);

export const Slider: typeof plain = /*#__PURE__*/ painted(plain, sliderPaint);
