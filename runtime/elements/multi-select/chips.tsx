// The frame of a `MultiSelect`: what is chosen as chips, and the list that opens below them.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Content } from "../../core/wire/wire.ts";
import { contentOf, textOf } from "../../painter/content.ts";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { flag } from "../../painter/parts/flag.ts";
import { openToType, OptionList, type OptionListProps } from "../../painter/parts/option-list.tsx";
import type { Box } from "../../painter/paint.ts";
import { everywhere, options } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";

export interface ChipsProps extends FieldProps {
  max?: number;
  placeholder?: string;
  acceptNew?: boolean;
}

/** What is chosen, with a name of its own. */
interface Chip {
  readonly id: string | number;
  readonly label: Content;
}

interface Given<C extends Chip> {
  box: Box;
  uid: string;
  props: ChipsProps;
  chosen: readonly C[];
  onRemove(chip: C): void;
  list: Pick<OptionListProps, "labels" | "marked" | "chosen" | "onToggle" | "asked"> & {
    onNew(text: string): void;
  };
}

export function Chips<C extends Chip>({ box, uid, props, chosen, onRemove, list }: Given<C>) {
  const { max = Infinity, placeholder = options.placeholder, disabled, acceptNew } = props;
  const { onNew, ...shown } = list;
  const chips = useRef<HTMLDivElement>(null);
  /** The place of a chip that was removed: the one behind it gets the focus, else the field. */
  const removed = useRef<number>(null);
  const id = `${uid}-list`;

  useLayoutEffect(() => {
    if (removed.current === null) return;
    chips.current!.querySelectorAll<HTMLElement>("button")[removed.current]?.focus();
    removed.current = null;
  });

  const open = (event: MouseEvent): void => {
    if (event.target === chips.current && !disabled) document.getElementById(id)!.showPopover();
  };

  return (
    <Field box={box} uid={uid} props={props} role="group">
      <div ref={chips} class="dc-input dc-chips" data-part="control" data-disabled={flag(disabled)} onClick={open}>
        {chosen.map((chip, place) => (
          <button
            key={chip.id}
            type="button"
            class="dc-chip"
            data-part="chip"
            disabled={disabled}
            aria-label={write(everywhere.removeIt, { name: textOf(chip.label) })}
            onClick={() => {
              removed.current = place;
              onRemove(chip);
            }}
          >
            <span>{contentOf(chip.label)}</span>
          </button>
        ))}
        <button
          type="button"
          class="dc-chips-open"
          popovertarget={id}
          disabled={disabled}
          aria-label={options.choose}
          onKeyDown={(event) => openToType(event, id)}
        >
          {chosen.length === 0 ? placeholder : ""}
        </button>
      </div>
      <OptionList id={id} anchor={chips} {...shown} {...(acceptNew && { onNew })} full={chosen.length >= max} />
    </Field>
  );
}
