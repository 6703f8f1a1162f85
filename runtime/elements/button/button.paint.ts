// Paints a button.
import { writeContent } from "../../painter/content.ts";
import type { Template } from "../../painter/paint.ts";
import "./button.css";

export const buttonPaint: Template = {
  tag: "button",
  click: true,
  patch(element, { props }) {
    const button = element as HTMLButtonElement;
    button.type = "button";
    button.disabled = props["disabled"] === true;
    button.dataset["type"] = (props["type"] as string | undefined) ?? "secondary";
    writeContent(button, props["children"]);
  },
};
