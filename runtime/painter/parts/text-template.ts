// The template of an element that is one tag with text in it.
import { writeContent } from "../content.ts";
import type { Template } from "../paint.ts";

export const textTemplate = (tag: string): Template => ({
  tag,
  content: true,
  patch: (element, { props }) => writeContent(element, props["children"]),
});
