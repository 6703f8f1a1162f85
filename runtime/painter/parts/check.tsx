// A box to tick, or a switch, with its label beside it.
import { useRef } from "preact/hooks";
import type { PaintProps } from "../paint.ts";
import { describedBy, type FieldProps } from "./field.tsx";
import { Help } from "./help.tsx";
import { joined } from "./joined.ts";
import { FieldError, useInvalid } from "./field-error.tsx";
import { useWritten } from "./use-value.ts";
import { contentOf } from "../content.ts";
import "./check.css";
import "./tick.css";

export function Check({ node, props, fire, uid, box, role }: PaintProps<FieldProps, boolean> & { role?: "switch" }) {
  const input = useRef<HTMLInputElement>(null);
  const { label, help, hideLabel, disabled, error } = props;
  const frame = useRef<HTMLDivElement>(null);
  useInvalid(frame, uid, error);
  useWritten(node, (value) => void (input.current!.checked = value));
  return (
    <div ref={frame} {...box} class={joined(box.class, "dc-check-row")}>
      <label class="dc-check" data-part="option">
        <input
          ref={input}
          id={uid}
          class={role === undefined ? "dc-tick" : undefined}
          type="checkbox"
          role={role}
          disabled={disabled}
          aria-describedby={describedBy(uid, help)}
          onChange={(event) => fire("change", event.currentTarget.checked)}
        />
        <span class={joined(hideLabel && "dc-unseen")}>{contentOf(label)}</span>
      </label>
      {help !== undefined && <Help uid={uid} text={help} />}
      <FieldError uid={uid} error={error} />
    </div>
  );
}
