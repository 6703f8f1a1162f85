// Paints a button that gives the person a file.
import { contentOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { joined } from "../../painter/parts/joined.ts";
import type { DownloadButtonProps } from "./download-button.ts";
import { iconed } from "../../painter/parts/icon.ts";
import "../../painter/parts/button.css";

export const DownloadButtonPaint: Paint<DownloadButtonProps> = ({ props, box, fire }) => (
  <button
    {...box}
    class={joined(box.class, "dc-button")}
    type="button"
    data-type={props.type ?? "secondary"}
    disabled={props.disabled}
    title={props.help}
    onClick={() => fire("click", save)}
  >
    {contentOf(iconed(props.icon, props.children))}
  </button>
);

/** Some browsers begin to read a while after the click. */
const read = 60_000;

function save(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), read);
}
