// Paints the chosen options as chips, and a list to choose from that opens below them.
import { useLayoutEffect, useRef } from "preact/hooks";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { flag } from "../../painter/parts/flag.ts";
import { openToType, OptionList } from "../../painter/parts/option-list.tsx";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { contentOf } from "../../painter/content.ts";
import type { Label } from "../text-content.ts";
import "./multi-select.css";

interface Props extends FieldProps {
  labels: readonly string[];
  marked?: readonly Label[];
  max?: number;
  placeholder: string;
  acceptNew?: boolean;
}

export const MultiSelectPaint: Paint<Props, (number | string)[]> = ({ node, props, fire, uid, box }) => {
  const { labels, marked = labels, max = Infinity, placeholder, disabled, acceptNew } = props;
  const chips = useRef<HTMLDivElement>(null);
  /** The place of a chip that was removed: the one behind it gets the focus, else the field. */
  const removed = useRef<number>(null);
  const [chosen, enter] = useEntered<(number | string)[]>(node, labels.join("\n"));
  const list = `${uid}-list`;

  useLayoutEffect(() => {
    if (removed.current === null) return;
    chips.current!.querySelectorAll<HTMLElement>("button")[removed.current]?.focus();
    removed.current = null;
  });

  const choose = (next: (number | string)[]): void => {
    enter(next);
    fire("change", next);
  };
  const toggle = (index: number | string): void =>
    choose(chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index]);
  const remove = (index: number | string, place: number): void => {
    removed.current = place;
    toggle(index);
  };
  const open = (event: MouseEvent): void => {
    if (event.target === chips.current && !disabled) document.getElementById(list)!.showPopover();
  };

  return (
    <Field box={box} uid={uid} props={props} role="group">
      <div ref={chips} class="dc-input dc-chips" data-part="control" data-disabled={flag(disabled)} onClick={open}>
        {chosen.map((index, place) => (
          <button
            key={index}
            type="button"
            class="dc-chip"
            data-part="chip"
            disabled={disabled}
            aria-label={`Remove ${typeof index === "string" ? index : labels[index]}`}
            onClick={() => remove(index, place)}
          >
            <span>{typeof index === "string" ? index : contentOf(marked[index])}</span>
          </button>
        ))}
        <button
          type="button"
          class="dc-chips-open"
          popovertarget={list}
          disabled={disabled}
          aria-label="Choose"
          onKeyDown={(event) => openToType(event, list)}
        >
          {chosen.length === 0 ? placeholder : ""}
        </button>
      </div>
      <OptionList
        id={list}
        anchor={chips}
        labels={labels}
        marked={marked}
        chosen={chosen.filter((each) => typeof each === "number")}
        {...(acceptNew && { onNew: (text: string) => choose([...new Set([...chosen, text])]) })}
        full={chosen.length >= max}
        onToggle={toggle}
      />
    </Field>
  );
};
