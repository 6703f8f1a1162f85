// Paints a button and its panel: the browser opens it, closes it, and keeps the focus in order.
import { useRef } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { joined } from "../../painter/parts/joined.ts";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import type { PopoverProps } from "./popover.ts";
import { contentOf } from "../../painter/content.ts";
import { iconed } from "../../painter/parts/icon.ts";
import "../../painter/parts/button.css";
import "./popover.css";

export const PopoverPaint: Paint<PopoverProps, boolean> = ({ node, props, fire, uid, box, children }) => {
  const { label, icon, type = "secondary", disabled, help } = props;
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useAnchored(panel, () => button.current);
  const [open, enter] = useEntered<boolean>(node);
  useWritten(node, (value) => void panel.current!.togglePopover(value));
  // The event comes later, and also when the script was the one who opened it.
  const toggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    const now = newState === "open";
    if (now === open) return;
    enter(now);
    fire("change", now);
  };
  return (
    <div {...box}>
      <button
        ref={button}
        type="button"
        id={`${uid}-label`}
        class="dc-button"
        data-type={type}
        disabled={disabled}
        title={help}
        popovertarget={uid}
      >
        {contentOf(iconed(icon, label))}
      </button>
      <div
        ref={panel}
        id={uid}
        popover="auto"
        role="dialog"
        aria-labelledby={`${uid}-label`}
        class={joined("dc-popover-panel", "dc-flow")}
        data-part="panel"
        onToggle={toggle}
      >
        {children}
      </div>
    </div>
  );
};
