// The template of an element that is one tag with text in it.
import type { Template } from "../paint.ts";
import { showContent } from "./show-content.ts";

export const textTemplate = (tag: string): Template => ({
  tag,
  patch: showContent,
});
