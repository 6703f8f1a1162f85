// Paints a short message in the corner, above everything else.
import { Toast as plain, toast as plainToast } from "./toast.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import { contentOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { announced, painted } from "../../painter/registry.ts";
import { openCorner } from "../../painter/parts/corner.ts";
import { iconContent } from "../../painter/parts/icon.ts";
import { everywhere } from "../../language/english/fields.ts";
import "./toast.css";

const ToastPaint: Paint<{ icon?: string; children: unknown }> = ({ props: { icon, children }, fire, box }) => {
  const message = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => openCorner(message.current!), []);
  return (
    <div ref={message} {...box} role="status">
      {icon !== undefined && contentOf(iconContent(icon))}
      <div>{contentOf(children)}</div>
      <button type="button" aria-label={everywhere.close} onClick={() => fire("dismiss")}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
};

export const Toast: typeof plain = /*#__PURE__*/ painted(plain, ToastPaint);
export const toast: typeof plainToast = /*#__PURE__*/ announced("Toast", ToastPaint, plainToast);
