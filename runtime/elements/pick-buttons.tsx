// Options as buttons in sight. Native choices and boxes underneath bring the keys and what a screen reader says.
import { useRef } from "preact/hooks";
import { Field, type FieldProps } from "../painter/parts/field.tsx";
import { useEntered, useVacant, useWritten } from "../painter/parts/use-value.ts";
import type { PaintProps } from "../painter/paint.ts";
import { contentOf } from "../painter/content.ts";
import type { Label } from "./text-content.ts";
import "./pick-buttons.css";

export interface PickButtonsProps extends FieldProps {
  labels: readonly string[];
  marked?: readonly Label[];
  multiple?: boolean;
  /** True when nothing may be chosen. */
  empty: boolean;
}

/** Positions of options. */
export type Picked = number | null | number[];

export function PickButtons({
  node,
  props,
  fire,
  uid,
  box,
  look,
}: PaintProps<PickButtonsProps, Picked> & { look: string }) {
  const buttons = useRef<HTMLDivElement>(null);
  const { labels, marked = labels, multiple, disabled } = props;
  const empty = useVacant(props.empty, node.value);
  const texts = labels.join("\n");
  const [picked, enter] = useEntered<Picked>(node, texts, multiple);
  const isPicked = (index: number): boolean => (Array.isArray(picked) ? picked.includes(index) : picked === index);
  useWritten(
    node,
    () => buttons.current!.querySelectorAll("input").forEach((input, i) => (input.checked = isPicked(i))),
    texts,
    multiple,
  );
  const pick = (next: Picked): void => {
    enter(next);
    fire("change", next);
  };
  const change = (index: number, on: boolean): void => {
    if (!Array.isArray(picked)) return on ? pick(index) : undefined;
    pick(on ? [...picked, index] : picked.filter((each) => each !== index));
  };
  // A choice that is clicked again says nothing of itself.
  const clear = (input: HTMLInputElement, index: number): void => {
    if (!empty || Array.isArray(picked) || picked !== index) return;
    input.checked = false;
    pick(null);
  };
  return (
    <Field box={box} uid={uid} props={props} role={multiple === true ? "group" : "radiogroup"}>
      <div ref={buttons} class={look}>
        {marked.map((each, i) => (
          <label class="dc-pick" data-part="option">
            <input
              type={multiple === true ? "checkbox" : "radio"}
              name={uid}
              disabled={disabled}
              onClick={(event) => clear(event.currentTarget, i)}
              onChange={(event) => change(i, event.currentTarget.checked)}
            />
            {contentOf(each)}
          </label>
        ))}
      </div>
    </Field>
  );
}
