// Paints the chosen options as chips, and a list to choose from that opens below them.
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { OptionList } from "./option-list.tsx";
import "./multi-select.css";

interface Props extends FieldProps {
  labels: readonly string[];
  max?: number;
  placeholder: string;
}

export const MultiSelectPaint: Paint<Props, number[]> = ({ node, props, fire, uid, box }) => {
  const { labels, max = Infinity, placeholder, disabled } = props;
  const [chosen, enter] = useEntered<number[]>(node, labels.join("\n"));
  const choose = (next: number[]): void => {
    enter(next);
    fire("change", next);
  };
  const toggle = (index: number): void =>
    choose(chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index]);
  return (
    <Field box={box} uid={uid} props={props} role="group">
      <div class="dc-input dc-chips" style={`anchor-name:--${uid}`} data-disabled={disabled}>
        {chosen.map((index) => (
          <button
            key={index}
            type="button"
            class="dc-chip"
            disabled={disabled}
            aria-label={`Remove ${labels[index]}`}
            onClick={() => toggle(index)}
          >
            <span>{labels[index]}</span>
          </button>
        ))}
        <button
          type="button"
          class="dc-chips-open"
          popovertarget={`${uid}-list`}
          disabled={disabled}
          aria-label="Choose"
        >
          {chosen.length === 0 ? placeholder : ""}
        </button>
      </div>
      <OptionList
        id={`${uid}-list`}
        anchor={uid}
        labels={labels}
        chosen={chosen}
        full={chosen.length >= max}
        onToggle={toggle}
      />
    </Field>
  );
};
