// What most templates show: their content, and nothing else. Where only that is another, the painter writes it by itself.
import { writeContent } from "../content.ts";
import type { Template } from "../paint.ts";

export const showContent: Template["patch"] = (element, { props }) => writeContent(element, props["children"]);
