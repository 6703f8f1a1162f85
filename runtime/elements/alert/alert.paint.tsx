// Paints a message that stands out.
import { contentOf } from "../../painter/content.ts";
import { Marked } from "../../painter/parts/marked.tsx";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Alert as plain, type AlertProps } from "./alert.ts";
import { iconContent } from "../../painter/parts/icon.ts";
import "./alert.css";

const signs = {
  info: "M8 7.5v3.5M8 4.9v.2",
  success: "M5 8.2l2.1 2.1L11 6",
  warning: "M8 4.5v4M8 11v.1",
  error: "M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
};

const AlertPaint: Paint<AlertProps> = ({ props: { level = "info", title, icon, children }, box }) => (
  <div {...box} data-level={level} role={level === "warning" || level === "error" ? "alert" : "status"}>
    {icon === undefined ? (
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <circle cx="8" cy="8" r="6.75" />
        <path d={signs[level]} />
      </svg>
    ) : (
      contentOf(iconContent(icon))
    )}
    <div>
      {title !== undefined && <strong>{contentOf(title)}</strong>}
      <div>
        <Marked text={children} />
      </div>
    </div>
  </div>
);

export const Alert: typeof plain = /*#__PURE__*/ painted(plain, AlertPaint);
