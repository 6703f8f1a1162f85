// Paints a line with a stop for each option.
import { SelectSlider as plain } from "./select-slider.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import type { FieldProps } from "../../painter/parts/field.tsx";
import { Line, type Ends } from "../slider/line.tsx";

interface Props extends FieldProps {
  labels: readonly string[];
}

const SelectSliderPaint: Paint<Props, Ends | null> = ({ props, ...given }) => {
  const { labels } = props;
  const write = (index: number): string => labels[index] ?? "";
  return (
    <Line
      {...given}
      props={{ ...props, disabled: props.disabled || labels.length === 0 }}
      min={0}
      max={Math.max(labels.length - 1, 0)}
      step={1}
      write={write}
      spoken
      also={labels.join("\n")}
    />
  );
};

export const SelectSlider: typeof plain = /*#__PURE__*/ painted(plain, SelectSliderPaint);
