// Paints a list whose options are asked for: a button that shows what is chosen, and a list that is searched where the script is.
import { useRef, useState } from "preact/hooks";
import { contentOf } from "../../painter/content.ts";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { newOption, OptionList } from "../../painter/parts/option-list.tsx";
import { type FoundOption, useAsked } from "../../painter/parts/use-asked.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import { textOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { options } from "../../language/english/fields.ts";
import { ListButton } from "./list-button.tsx";

interface Props extends FieldProps {
  clearable?: boolean;
  placeholder?: string;
  acceptNew?: boolean;
}

export const AskedSelect: Paint<Props, FoundOption | null> = ({ node, props, fire, uid, box }) => {
  const { clearable, placeholder = options.placeholder, disabled, help, acceptNew } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [chosen, enter] = useEntered<FoundOption | null>(node);
  const asked = useAsked(fire);
  const list = `${uid}-list`;
  const before = clearable === true ? 1 : 0;
  const marked = [...(before === 1 ? [placeholder] : []), ...asked.found.map(({ label }) => label)];
  const choose = (option: FoundOption | null): void => {
    enter(option);
    fire("change", option);
  };
  return (
    <Field box={box} uid={uid} props={props}>
      <ListButton at={button} uid={uid} list={list} open={open} empty={chosen === null} disabled={disabled} help={help}>
        {chosen === null ? placeholder : contentOf(chosen.label)}
      </ListButton>
      <OptionList
        id={list}
        anchor={button}
        labels={marked.map(textOf)}
        marked={marked}
        chosen={[chosen === null ? before - 1 : asked.found.findIndex(({ id }) => id === chosen.id) + before]}
        {...(acceptNew && { onNew: (text: string) => choose(newOption(text)) })}
        single
        asked={asked}
        onOpen={setOpen}
        onToggle={(index) => choose(asked.found[index - before] ?? null)}
      />
    </Field>
  );
};
