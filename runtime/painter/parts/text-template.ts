// The template of an element that is one tag with text in it.
import { writeContent } from "../content.ts";
import type { Template } from "../paint.ts";
import { writeText } from "../../core/thrown/in-short.ts";

/** `marks`: the props that the style sheet looks at, set as `data-…` attributes. */
export const textTemplate = (tag: string, ...marks: string[]): Template => ({
  tag,
  patch(element, { props }) {
    writeContent(element, props["children"]);
    for (const mark of marks) {
      const value = props[mark];
      if (value === undefined || value === false) element.removeAttribute(`data-${mark}`);
      else element.setAttribute(`data-${mark}`, value === true ? "" : writeText(value));
    }
  },
});
