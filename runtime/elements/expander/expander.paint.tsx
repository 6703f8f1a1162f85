// Paints a part that can be opened and closed.
import { useRef } from "preact/hooks";
import { useEntered, useWritten } from "../../painter/parts/use-value.ts";
import { flag } from "../../painter/parts/flag.ts";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Expander as plain, type ExpanderProps } from "./expander.ts";
import { contentOf } from "../../painter/content.ts";
import { iconed } from "../../painter/parts/icon.ts";
import "./expander.css";

const ExpanderPaint: Paint<ExpanderProps, boolean> = ({ node, props, fire, box, children }) => {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, enter] = useEntered<boolean>(node);
  useWritten(node, (value) => void (details.current!.open = value));
  // The event comes later, and also when the script was the one who opened it.
  const toggle = (): void => {
    const now = details.current!.open;
    if (now === open) return;
    enter(now);
    fire("change", now);
  };
  return (
    <details ref={details} {...box} data-height={flag(props.height === "stretch")} onToggle={toggle}>
      <summary>{contentOf(iconed(props.icon, props.label))}</summary>
      <div {...laidOut({ class: "dc-expander-inside" }, props)} data-part="inside">
        {children}
      </div>
    </details>
  );
};

export const Expander: typeof plain = /*#__PURE__*/ painted(plain, ExpanderPaint);
