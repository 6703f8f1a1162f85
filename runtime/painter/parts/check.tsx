// A box to tick, or a switch, with its label beside it.
import { useRef } from "preact/hooks";
import type { PaintProps } from "../paint.ts";
import { describedBy, type FieldProps } from "./field.tsx";
import { Help } from "./help.tsx";
import { joined } from "./joined.ts";
import { useWritten } from "./use-value.ts";
import "./check.css";

export function Check({ node, props, fire, uid, box, role }: PaintProps<FieldProps, boolean> & { role?: "switch" }) {
  const input = useRef<HTMLInputElement>(null);
  const { label, help, hideLabel, disabled } = props;
  useWritten(node, (value) => void (input.current!.checked = value));
  return (
    <div {...box} class={joined(box.class, "dc-check-row")}>
      <label class="dc-check">
        <input
          ref={input}
          id={uid}
          type="checkbox"
          role={role}
          disabled={disabled}
          aria-describedby={describedBy(uid, help)}
          onChange={(event) => fire("change", event.currentTarget.checked)}
        />
        <span class={joined(hideLabel && "dc-unseen")}>{label}</span>
      </label>
      {help !== undefined && <Help uid={uid} text={help} />}
    </div>
  );
}
