// Paints text that arrives, a sign that more is to come, and the button that ends it.
import type { Paint } from "../../painter/paint.ts";
import { joined } from "../../painter/parts/joined.ts";
import { work } from "../../language/english/shown.ts";
import "./write-stream.css";

export const WriteStreamPaint: Paint<{ streaming?: true; dismissible?: boolean }> = ({
  props,
  fire,
  box,
  children,
}) => (
  <div {...box} class={joined(box.class, "dc-flow")} aria-live="polite" aria-busy={props.streaming === true}>
    {children}
    {props.streaming && (
      <div class="dc-writestream-foot">
        <span class="dc-writestream-sign" />
        {props.dismissible && (
          <button type="button" onClick={() => fire("dismiss")}>
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <rect x="3" y="3" width="10" height="10" rx="2" fill="currentColor" />
            </svg>
            {work.stop}
          </button>
        )}
      </div>
    )}
  </div>
);
