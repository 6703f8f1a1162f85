// `md` on a page: Markdown in labels brings what paints it.
import { md as plain } from "../../markdown/md.ts";
import { inlinePaint } from "../inline.ts";
import { registerInline } from "../registry.ts";
import { defineSigns } from "./define-signs.ts";

export const md: typeof plain = (...parts) => {
  registerInline(inlinePaint);
  defineSigns();
  return plain(...parts);
};
