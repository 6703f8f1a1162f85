// Paints the choice of what the page looks like, and has the page follow it.
import { ThemeSwitch as plain } from "./theme-switch.ts";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { keepLook, type Look, readLook, schemes, themesAt, wearLook } from "./look.ts";
import { theme as words } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";
import { textOf } from "../../painter/content.ts";
import "../pick-buttons.css";
import "../segmented-control/segmented-control.css";
import "../select-box/select-box.css";
import "./theme-switch.css";

const outlines = {
  auto: "M2.5 3.5h11v7.5h-11z M5.5 13.5h5",
  light:
    "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M8 1v1.5 M8 13.5V15 M1 8h1.5 M13.5 8H15 M3 3l1 1 M12 12l1 1 M3 13l1-1 M12 4l1-1",
  dark: "M13.5 9.5A6 6 0 0 1 6.5 2.5 6 6 0 1 0 13.5 9.5z",
};

const ThemeSwitchPaint: Paint<Partial<FieldProps>> = ({ props, uid, box }) => {
  const { label = words.theme } = props;
  const place = useRef<HTMLDivElement>(null);
  const [look, setLook] = useState(readLook);
  const [themes, setThemes] = useState<string[]>([]);
  useLayoutEffect(() => {
    const known = themesAt(place.current!);
    setThemes(known);
    // Kept by another app of this host.
    if (look.theme !== undefined && !known.includes(look.theme)) setLook({ ...look, theme: undefined });
    else wearLook(look);
  }, [look]);
  const choose = (next: Look): void => {
    keepLook(next);
    wearLook(next);
    setLook(next);
  };
  return (
    <Field box={box} uid={uid} props={{ ...props, label }} role="group">
      <div ref={place} class="dc-theme-choice">
        {themes.length > 1 && (
          <select
            class="dc-input dc-select"
            data-part="control"
            aria-label={write(words.which, { label: textOf(label), count: themes.length })}
            value={look.theme ?? themes[0]}
            onChange={({ currentTarget }) => choose({ ...look, theme: currentTarget.value })}
          >
            {themes.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
        <div class="dc-segments" data-part="options">
          {schemes.map((each) => (
            <label key={each} class="dc-pick" data-part="option" title={words[each]}>
              <input
                type="radio"
                name={uid}
                aria-label={words[each]}
                checked={look.scheme === each}
                onChange={() => choose({ ...look, scheme: each })}
              />
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d={outlines[each]} />
              </svg>
            </label>
          ))}
        </div>
      </div>
    </Field>
  );
};

export const ThemeSwitch: typeof plain = /*#__PURE__*/ painted(plain, ThemeSwitchPaint);
