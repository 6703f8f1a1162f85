// The template of a heading: its words, and the line under it. Its name, its link and colours come behind the first picture.
import { writeContent } from "../content.ts";
import type { Template } from "../paint.ts";
import "./heading.css";

export const headingTemplate = (tag: string): Template => ({
  tag,
  patch(element, { props }) {
    writeContent(element, props["children"]);
    element.toggleAttribute("data-divider", !!props["divider"]);
  },
});
