// The template of a button.
import { writeContent } from "../content.ts";
import type { Template } from "../paint.ts";
import "./button.css";

export const buttonTemplate = (type: "button" | "submit"): Template => ({
  tag: "button",
  click: true,
  content: true,
  attributes: (props) => ({
    type,
    disabled: props["disabled"] === true,
    "data-type": props["type"] ?? "secondary",
  }),
  patch: (element, { props }) => writeContent(element, props["children"]),
});
