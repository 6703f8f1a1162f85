// Paints small, quiet text.
import { Caption as plain } from "./caption.ts";
import { painted } from "../../painter/registry.ts";
import { writeContent } from "../../painter/content.ts";
import { markedText } from "../../painter/parts/marked-text.ts";
import type { Template } from "../../painter/paint.ts";
import "./caption.css";

const captionPaint: Template = {
  tag: "p",
  patch(element, node) {
    const { children } = node.props;
    const again = (): void => {
      if (element.isConnected && node.props["children"] === children) captionPaint.patch(element, node);
    };
    writeContent(element, markedText(children, again));
  },
};

export const Caption: typeof plain = /*#__PURE__*/ painted(plain, captionPaint);
