// Paints thumbs, faces or stars: native choices with a drawing each.
import { Feedback as plain } from "./feedback.ts";
import { flag } from "../../painter/parts/flag.ts";
import { useRef } from "preact/hooks";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { drawings } from "./drawings.tsx";
import "../pick-buttons.css";
import "./feedback.css";

interface Props extends FieldProps {
  kind: keyof typeof drawings;
}

const FeedbackPaint: Paint<Props, number | null> = ({ node, props, fire, uid, box }) => {
  const row = useRef<HTMLDivElement>(null);
  const { kind, disabled } = props;
  const [chosen, enter] = useEntered<number | null>(node, kind);
  const inputs = () => row.current!.querySelectorAll("input");
  useWritten(node, () => inputs().forEach((input) => (input.checked = Number(input.value) === chosen)), kind);
  const choose = (next: number | null): void => {
    enter(next);
    fire("change", next);
  };
  const clear = (input: HTMLInputElement, index: number): void => {
    if (chosen !== index) return;
    input.checked = false;
    choose(null);
  };
  return (
    <Field box={box} uid={uid} props={props} role="radiogroup">
      <div ref={row} class="dc-feedback-row" data-part="options" data-kind={kind}>
        {drawings[kind].map(({ value, name, drawing }) => (
          <label
            class="dc-pick"
            data-part="option"
            data-lit={flag(kind === "stars" && chosen !== null && value <= chosen)}
          >
            <input
              type="radio"
              name={uid}
              value={value}
              aria-label={name()}
              disabled={disabled}
              onClick={(event) => clear(event.currentTarget, value)}
              onChange={(event) => event.currentTarget.checked && choose(value)}
            />
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              {drawing}
            </svg>
          </label>
        ))}
      </div>
    </Field>
  );
};

export const Feedback: typeof plain = /*#__PURE__*/ painted(plain, FeedbackPaint);
