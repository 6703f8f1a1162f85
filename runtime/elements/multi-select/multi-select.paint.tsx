// Paints the chosen options as chips, and a list to choose from that opens below them.
import { MultiSelect as plain } from "./multi-select.ts";
import { painted } from "../../painter/registry.ts";
import { lazy } from "../../painter/parts/not-loaded.tsx";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint, PaintProps } from "../../painter/paint.ts";
import type { Label } from "../text-content.ts";
import { Chips, type ChipsProps } from "./chips.tsx";
import "./multi-select.css";

interface Props extends ChipsProps {
  labels: readonly string[];
  marked?: readonly Label[];
  /** The options are not here, but asked for. */
  asks?: boolean;
}

const Asked = /*#__PURE__*/ lazy(() => import("./asked-multi-select.tsx").then((file) => file.AskedMultiSelect));

const MultiSelectPaint: Paint<Props, (number | string)[]> = (paint) =>
  paint.props.asks ? <Asked {...(paint as PaintProps<any, any>)} /> : <Listed {...paint} />;

function Listed({ node, props, fire, uid, box }: PaintProps<Props>) {
  const { labels, marked = labels } = props;
  const [chosen, enter] = useEntered<(number | string)[]>(node, labels.join("\n"));
  const choose = (next: (number | string)[]): void => {
    enter(next);
    fire("change", next);
  };
  const toggle = (index: number | string): void =>
    choose(chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index]);
  return (
    <Chips
      box={box}
      uid={uid}
      props={props}
      chosen={chosen.map((id) => ({ id, label: typeof id === "string" ? id : (marked[id] ?? "") }))}
      onRemove={({ id }) => toggle(id)}
      list={{
        labels,
        marked,
        chosen: chosen.filter((each) => typeof each === "number"),
        onToggle: toggle,
        onNew: (text) => choose([...new Set([...chosen, text])]),
      }}
    />
  );
}

export const MultiSelect: typeof plain = /*#__PURE__*/ painted(plain, MultiSelectPaint);
