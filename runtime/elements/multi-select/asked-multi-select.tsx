// Paints chosen options as chips, and a list whose options are asked for, searched where the script is.
import { textOf } from "../../painter/content.ts";
import { newOption } from "../../painter/parts/option-list.tsx";
import { type FoundOption, useAsked } from "../../painter/parts/use-asked.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { Chips, type ChipsProps } from "./chips.tsx";

export const AskedMultiSelect: Paint<ChipsProps, FoundOption[]> = ({ node, props, fire, uid, box }) => {
  const [chosen, enter] = useEntered<FoundOption[]>(node);
  const asked = useAsked(fire);
  const choose = (next: FoundOption[]): void => {
    enter(next);
    fire("change", next);
  };
  const toggle = (option: FoundOption): void => {
    const others = chosen.filter(({ id }) => id !== option.id);
    choose(others.length < chosen.length ? others : [...chosen, option]);
  };
  const labels = asked.found.map(({ label }) => label);
  return (
    <Chips
      box={box}
      uid={uid}
      props={props}
      chosen={chosen}
      onRemove={toggle}
      list={{
        labels: labels.map(textOf),
        marked: labels,
        chosen: asked.found.flatMap(({ id }, at) => (chosen.some((each) => each.id === id) ? [at] : [])),
        onToggle: (index) => toggle(asked.found[index]!),
        onNew: (text) => chosen.some(({ id }) => id === newOption(text).id) || toggle(newOption(text)),
        asked,
      }}
    />
  );
};
