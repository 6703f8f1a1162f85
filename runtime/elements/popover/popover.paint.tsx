// Paints a button and its panel: the browser opens it, closes it, and keeps the focus in order.
import { useRef } from "preact/hooks";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { joined } from "../../painter/parts/joined.ts";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import { Popover as plain, type PopoverProps } from "./popover.ts";
import { Opener } from "../../painter/parts/opener.tsx";
import "./popover.css";

const PopoverPaint: Paint<PopoverProps, boolean> = ({ node, props, fire, uid, box, children }) => {
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
    <div {...box} class={joined(box.class, "dc-opener")}>
      <Opener at={button} opens={uid} props={props} />
      <div
        {...laidOut({ class: "dc-panel dc-popover-panel" }, props)}
        ref={panel}
        id={uid}
        popover="auto"
        role="dialog"
        aria-labelledby={`${uid}-label`}
        data-part="panel"
        onToggle={toggle}
      >
        {children}
      </div>
    </div>
  );
};

export const Popover: typeof plain = /*#__PURE__*/ painted(plain, PopoverPaint);
