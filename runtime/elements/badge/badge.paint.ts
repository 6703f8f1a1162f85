// Paints a few words on a coloured ground.
import { Badge as plain } from "./badge.ts";
import { painted } from "../../painter/registry.ts";
import { writeContent } from "../../painter/content.ts";
import type { Template } from "../../painter/paint.ts";
import { iconed } from "../../painter/parts/icon.ts";
import { writeText } from "../define.ts";
import "../../painter/parts/hues.css";
import "./badge.css";

const badgePaint: Template = {
  tag: "span",
  patch(element, { props: { color, icon, children } }) {
    element.dataset["color"] = writeText(color);
    writeContent(element, iconed(icon, children));
  },
};

export const Badge: typeof plain = /*#__PURE__*/ painted(plain, badgePaint);
