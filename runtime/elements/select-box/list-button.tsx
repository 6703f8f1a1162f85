// The button that shows what is chosen of a list that is searched, and opens it.
import type { ComponentChildren, RefObject } from "preact";
import { describedBy } from "../../painter/parts/field.tsx";
import { flag } from "../../painter/parts/flag.ts";
import { openToType } from "../../painter/parts/option-list.tsx";

interface ListButtonProps {
  at: RefObject<HTMLButtonElement | null>;
  uid: string;
  /** The id of the list. */
  list: string;
  open: boolean;
  /** Nothing is chosen. */
  empty: boolean;
  disabled: boolean | undefined;
  help: string | undefined;
  children: ComponentChildren;
}

export const ListButton = ({ at, uid, list, open, empty, disabled, help, children }: ListButtonProps) => (
  <button
    ref={at}
    type="button"
    id={uid}
    role="combobox"
    class="dc-input dc-select"
    data-part="control"
    data-empty={flag(empty)}
    aria-controls={list}
    aria-haspopup="listbox"
    aria-expanded={open}
    aria-describedby={describedBy(uid, help)}
    popovertarget={list}
    disabled={disabled}
    onKeyDown={(event) => openToType(event, list)}
  >
    {children}
  </button>
);
