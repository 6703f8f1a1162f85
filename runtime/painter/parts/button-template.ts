// The template of a button.
import { writeContent } from "../content.ts";
import type { Template } from "../paint.ts";
import "./button.css";

export const buttonTemplate = (type: "button" | "submit"): Template => ({
  tag: "button",
  click: true,
  patch(element, { props }) {
    const button = element as HTMLButtonElement;
    button.type = type;
    button.disabled = props["disabled"] === true;
    button.dataset["type"] = (props["type"] as string | undefined) ?? "secondary";
    writeContent(button, props["children"]);
  },
});
