// The frame of a control: its label, its help, and the place where it stands.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Content } from "../../core/wire/wire.ts";
import type { Box } from "../paint.ts";
import { FieldError, useInvalid } from "./field-error.tsx";
import { Help } from "./help.tsx";
import { joined } from "./joined.ts";
import { contentOf } from "../content.ts";
import { Required, useRequired } from "./required.tsx";
import "./field.css";

/** The props that a frame shows. */
export interface FieldProps {
  label: Content;
  help?: string;
  hideLabel?: boolean;
  disabled?: boolean;
  /** It has to be filled in. */
  required?: boolean;
  /** What is wrong with what was entered. */
  error?: string;
}

interface Frame {
  box: Box;
  uid: string;
  props: FieldProps;
  /** `"group"` or `"radiogroup"` for several controls under one label. */
  role?: "group" | "radiogroup";
  /** That it is required is said by its label: the control cannot. */
  spoken?: boolean;
  /** What the control shows at the right end of the label. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export function Field({ box, uid, props, role, spoken = role !== undefined, aside, children }: Frame) {
  const { label, help, hideLabel, required = false, error } = props;
  const frame = useRef<HTMLDivElement>(null);
  useRequired(frame, uid, required && !spoken);
  useInvalid(frame, uid, error);
  return (
    <div
      ref={frame}
      {...box}
      class={joined(box.class, "dc-field")}
      role={role}
      aria-labelledby={role && `${uid}-label`}
      aria-describedby={role && describedBy(uid, help)}
    >
      <div class={joined("dc-field-head", hideLabel === true && aside === undefined && "dc-unseen")} data-part="label">
        {role === undefined ? (
          <label for={uid} class={joined(hideLabel && "dc-unseen")}>
            {contentOf(label)}
            {required && <Required spoken={spoken} />}
          </label>
        ) : (
          <span id={`${uid}-label`} class={joined(hideLabel && "dc-unseen")}>
            {contentOf(label)}
            {required && <Required spoken={spoken} />}
          </span>
        )}
        {help !== undefined && <Help uid={uid} text={help} />}
        {aside}
      </div>
      {children}
      <FieldError uid={uid} error={error} />
    </div>
  );
}

/** The id of the help text, for `aria-describedby` of the control. */
export const describedBy = (uid: string, help: string | undefined): string | undefined =>
  help === undefined ? undefined : `${uid}-help`;
