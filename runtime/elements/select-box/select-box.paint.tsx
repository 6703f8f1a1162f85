// Paints a list that opens.
import { useRef } from "preact/hooks";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useWritten } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import "./select-box.css";

interface Props extends FieldProps {
  labels: readonly string[];
  /** True when nothing may be chosen. */
  empty: boolean;
  clearable?: boolean;
  placeholder: string;
}

export const SelectBoxPaint: Paint<Props, number | null> = ({ node, props, fire, uid, box }) => {
  const select = useRef<HTMLSelectElement>(null);
  const { labels, empty, clearable, placeholder, disabled, help } = props;
  const vacant = empty || labels.length === 0;
  const before = vacant ? 1 : 0;
  useWritten(
    node,
    (value) => void (select.current!.selectedIndex = value === null ? before - 1 : value + before),
    vacant,
    labels.join("\n"),
  );
  const change = (): void => {
    const index = select.current!.selectedIndex - before;
    fire("change", index < 0 ? null : index);
  };
  return (
    <Field box={box} uid={uid} props={props}>
      <select
        ref={select}
        id={uid}
        class="dc-input dc-select"
        disabled={disabled}
        aria-describedby={describedBy(uid, help)}
        onChange={change}
      >
        {vacant && <option hidden={!clearable}>{placeholder}</option>}
        {labels.map((label) => (
          <option>{label}</option>
        ))}
      </select>
    </Field>
  );
};
