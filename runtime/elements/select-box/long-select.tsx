// A list of very many options: a button that shows the chosen one, and a list that is searched.
import { useRef, useState } from "preact/hooks";
import { OptionList } from "../../painter/parts/option-list.tsx";
import { contentOf } from "../../painter/content.ts";
import type { Label } from "../text-content.ts";
import { ListButton } from "./list-button.tsx";

interface LongSelectProps {
  uid: string;
  labels: readonly string[];
  marked: readonly Label[];
  /** The position of an option, or a text of the user's own. */
  chosen: number | string | null;
  placeholder: string;
  /** The choice can be taken back. */
  clearable: boolean;
  disabled: boolean | undefined;
  help: string | undefined;
  acceptNew: boolean;
  onChoose(index: number | string | null): void;
}

export function LongSelect({
  uid,
  labels,
  marked,
  chosen,
  placeholder,
  clearable,
  disabled,
  help,
  acceptNew,
  onChoose,
}: LongSelectProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const list = `${uid}-list`;
  // Nothing is an option as well, the first.
  const before = clearable ? 1 : 0;
  return (
    <>
      <ListButton at={button} uid={uid} list={list} open={open} empty={chosen === null} disabled={disabled} help={help}>
        {typeof chosen === "number" ? contentOf(marked[chosen]) : (chosen ?? placeholder)}
      </ListButton>
      <OptionList
        id={list}
        anchor={button}
        labels={clearable ? [placeholder, ...labels] : labels}
        marked={clearable ? [placeholder, ...marked] : marked}
        chosen={[typeof chosen === "number" ? chosen + before : chosen === null ? before - 1 : -1]}
        {...(acceptNew && { onNew: onChoose })}
        single
        onOpen={setOpen}
        onToggle={(index) => onChoose(index < before ? null : index - before)}
      />
    </>
  );
}
