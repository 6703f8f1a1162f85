// Paints a few options in sight.
import { Radio as plain } from "./radio.ts";
import { contentOf } from "../../painter/content.ts";
import { flag } from "../../painter/parts/flag.ts";
import { useRef } from "preact/hooks";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useWritten } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import type { Label } from "../text-content.ts";
import "../../painter/parts/check.css";
import "../../painter/parts/tick.css";
import "./radio.css";

interface Props extends FieldProps {
  labels: readonly string[];
  marked?: readonly Label[];
  horizontal?: boolean;
  captions?: readonly string[];
}

const RadioPaint: Paint<Props, number | null> = ({ node, props, fire, uid, box }) => {
  const options = useRef<HTMLDivElement>(null);
  const { labels, marked = labels, horizontal, captions, disabled } = props;
  useWritten(
    node,
    (value) => options.current!.querySelectorAll("input").forEach((input, i) => (input.checked = i === value)),
    labels.join("\n"),
  );
  return (
    <Field box={box} uid={uid} props={props} role="radiogroup">
      <div ref={options} class="dc-options" data-part="options" data-horizontal={flag(horizontal)}>
        {marked.map((each, i) => (
          <label class="dc-check" data-part="option">
            <input class="dc-tick" type="radio" name={uid} disabled={disabled} onChange={() => fire("change", i)} />
            <span>
              {contentOf(each)}
              {captions?.[i] !== undefined && <small>{captions[i]}</small>}
            </span>
          </label>
        ))}
      </div>
    </Field>
  );
};

export const Radio: typeof plain = /*#__PURE__*/ painted(plain, RadioPaint);
