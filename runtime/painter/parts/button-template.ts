// The template of a button.
import type { Template } from "../paint.ts";
import { showContent } from "./show-content.ts";
import "./button.css";

export const buttonTemplate = (type: "button" | "submit"): Template => ({
  tag: "button",
  click: true,
  attributes: (props) => ({
    type,
    disabled: props["disabled"] === true,
    "data-type": props["type"] ?? "secondary",
  }),
  patch: showContent,
});
