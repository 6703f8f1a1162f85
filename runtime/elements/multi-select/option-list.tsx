// The list that opens: a box to tick for each option, and a field that narrows long lists.
import { useState } from "preact/hooks";
import "../../painter/parts/check.css";

interface OptionListProps {
  id: string;
  /** The control that it opens below. */
  anchor: string;
  labels: readonly string[];
  chosen: readonly number[];
  /** No more can be chosen. */
  full: boolean;
  onToggle(index: number): void;
}

/** From so many options on, the list can be narrowed. */
const MANY = 9;

export function OptionList({ id, anchor, labels, chosen, full, onToggle }: OptionListProps) {
  const [sought, setSought] = useState("");
  const matches = (label: string): boolean => label.toLowerCase().includes(sought.toLowerCase());
  return (
    <div
      id={id}
      popover="auto"
      class="dc-list"
      style={`position-anchor:--${anchor}`}
      role="group"
      aria-label="Options"
      onKeyDown={moveFocus}
    >
      {labels.length >= MANY && (
        <input
          class="dc-input"
          type="search"
          placeholder="Search"
          aria-label="Search"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {labels.map(
        (label, index) =>
          matches(label) && (
            <label key={index} class="dc-check">
              <input
                type="checkbox"
                checked={chosen.includes(index)}
                disabled={full && !chosen.includes(index)}
                onChange={() => onToggle(index)}
              />
              <span>{label}</span>
            </label>
          ),
      )}
    </div>
  );
}

/** The arrow keys go from option to option. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:enabled")];
  const at = inputs.indexOf(event.target as HTMLInputElement);
  inputs[(at + step + inputs.length) % inputs.length]?.focus();
  event.preventDefault();
}
