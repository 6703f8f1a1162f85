// The button that opens a panel: a menu, a popover.
import type { ButtonHTMLAttributes, RefObject } from "preact";
import type { Content } from "../../core/wire/wire.ts";
import { contentOf } from "../content.ts";
import { iconed } from "./icon.ts";
import "./button.css";
import "./opener.css";
import "./panel.css";

interface OpenerProps extends Pick<ButtonHTMLAttributes, "aria-haspopup" | "aria-expanded" | "onKeyDown"> {
  at: RefObject<HTMLButtonElement | null>;
  /** The id of what it opens. */
  opens: string;
  props: { label: unknown; icon?: unknown; type?: string; disabled?: boolean; help?: string };
}

export const Opener = ({ at, opens, props: { label, icon, type, disabled, help }, ...more }: OpenerProps) => (
  <button
    ref={at}
    type="button"
    id={`${opens}-label`}
    class="dc-button"
    data-type={type ?? "secondary"}
    disabled={disabled}
    title={help}
    popovertarget={opens}
    {...more}
  >
    {contentOf(iconed(icon, label) as Content)}
  </button>
);
