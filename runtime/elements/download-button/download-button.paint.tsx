// Paints a button that gives the person a file.
import { contentOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { joined } from "../../painter/parts/joined.ts";
import { saveFile } from "../../painter/parts/save-file.ts";
import { DownloadButton as plain, type DownloadButtonProps } from "./download-button.ts";
import { iconed } from "../../painter/parts/icon.ts";
import "../../painter/parts/button.css";

const DownloadButtonPaint: Paint<DownloadButtonProps> = ({ props, box, fire }) => (
  <button
    {...box}
    class={joined(box.class, "dc-button")}
    type="button"
    data-type={props.type ?? "secondary"}
    disabled={props.disabled}
    title={props.help}
    onClick={() => fire("click", saveFile)}
  >
    {contentOf(iconed(props.icon, props.children))}
  </button>
);

export const DownloadButton: typeof plain = /*#__PURE__*/ painted(plain, DownloadButtonPaint);
