// Paints a box that opens, with a sign of how far its work has come.
import { useLayoutEffect, useRef } from "preact/hooks";
import { flag } from "../../painter/parts/flag.ts";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { joined } from "../../painter/parts/joined.ts";
import { Turning } from "../../painter/parts/turning.tsx";
import { Status as plain, type StatusProps } from "./status.ts";
import { contentOf } from "../../painter/content.ts";
import { work } from "../../language/english/shown.ts";
import "../expander/expander.css";
import "./status.css";

const signs = { complete: "M5 8.2l2.1 2.1L11 6", error: "M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" };

const StatusPaint: Paint<StatusProps> = ({ props, box, children }) => {
  const { label, state = "running", expanded = false } = props;
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => void (details.current!.open = expanded), [expanded]);
  return (
    <details
      ref={details}
      {...box}
      data-height={flag(props.height === "stretch")}
      class={joined(box.class, "dc-expander")}
      data-state={state}
    >
      <summary>
        {state === "running" ? <Turning /> : <Sign path={signs[state]} />}
        <span>{contentOf(label)}</span>
        <span role="status" class="dc-unseen">
          {work[state]}
        </span>
      </summary>
      <div {...laidOut({ class: "dc-expander-inside" }, props)} data-part="inside">
        {children}
      </div>
    </details>
  );
};

const Sign = ({ path }: { path: string }) => (
  <svg class="dc-status-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.75" />
    <path d={path} />
  </svg>
);

export const Status: typeof plain = /*#__PURE__*/ painted(plain, StatusPaint);
