// Paints a list that opens.
import { SelectBox as plain } from "./select-box.ts";
import { painted } from "../../painter/registry.ts";
import { useRef } from "preact/hooks";
import { flag } from "../../painter/parts/flag.ts";
import { describedBy, Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import { lazy } from "../../painter/parts/not-loaded.tsx";
import type { Paint, PaintProps } from "../../painter/paint.ts";
import { LongSelect } from "./long-select.tsx";
import type { Label } from "../text-content.ts";
import { options } from "../../language/english/fields.ts";
import "./select-box.css";

interface Props extends FieldProps {
  labels: readonly string[];
  marked?: readonly Label[];
  /** True when nothing may be chosen. */
  empty: boolean;
  clearable?: boolean;
  placeholder?: string;
  acceptNew?: boolean;
  search?: boolean;
  /** The options are not here, but asked for. */
  asks?: boolean;
}

/** From so many options on the browser's own list is a burden, even while it is closed. */
const MANY = 200;

const Asked = /*#__PURE__*/ lazy(() => import("./asked-select.tsx").then((file) => file.AskedSelect));

const SelectBoxPaint: Paint<Props, number | string | null> = (paint) =>
  paint.props.asks ? <Asked {...(paint as PaintProps<any, any>)} /> : <Listed {...paint} />;

function Listed({ node, props, fire, uid, box }: PaintProps<Props>) {
  const select = useRef<HTMLSelectElement>(null);
  const {
    labels,
    marked = labels,
    empty,
    clearable,
    placeholder = options.placeholder,
    disabled,
    help,
    acceptNew = false,
    search,
  } = props;
  const [chosen, enter] = useEntered<number | string | null>(node, labels.join("\n"));
  const long = acceptNew || (search ?? labels.length > MANY);
  const vacant = empty || chosen === null || labels.length === 0;
  const before = vacant ? 1 : 0;
  useWritten(
    node,
    (value) => select.current && void (select.current.selectedIndex = value === null ? before - 1 : value + before),
    vacant,
    labels.join("\n"),
  );
  const change = (): void => {
    const index = select.current!.selectedIndex - before;
    enter(index < 0 ? null : index);
    fire("change", index < 0 ? null : index);
  };
  if (long) {
    const choose = (index: number | string | null): void => {
      enter(index);
      fire("change", index);
    };
    return (
      <Field box={box} uid={uid} props={props}>
        <LongSelect
          uid={uid}
          labels={labels}
          marked={marked}
          chosen={chosen}
          placeholder={placeholder}
          clearable={empty && clearable === true}
          disabled={disabled}
          help={help}
          acceptNew={acceptNew}
          onChoose={choose}
        />
      </Field>
    );
  }
  return (
    <Field box={box} uid={uid} props={props}>
      <select
        ref={select}
        id={uid}
        class="dc-input dc-select"
        data-part="control"
        data-empty={flag(chosen === null)}
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
}

export const SelectBox: typeof plain = /*#__PURE__*/ painted(plain, SelectBoxPaint);
