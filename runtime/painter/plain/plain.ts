// How plain HTML is painted: one element for Preact, everything inside it without.
import { textOf } from "../content.ts";
import { hostVnode } from "../host.ts";
import { isForbidden } from "../html.ts";
import type { PlainPaint } from "../registry.ts";
import { orderPlain, patchPlain } from "./element.ts";
import type { PlainElement } from "./plain-element.ts";
import { groundOf } from "./ground.ts";

export const plainPaint: PlainPaint = {
  vnode(node, page) {
    if (isForbidden(node.name)) return null;
    const { fill, watch } = groundOf(page);
    // Preact assigns no properties to SVG: that stands in an element around it, which has no box.
    return hostVnode(node.name === "svg" ? "dc-svg" : node.name, node, fill, { ref: watch });
  },
  patch({ op, node }) {
    const { painted } = node;
    if (painted instanceof Text) painted.data = textOf(node.props["children"]);
    else if (op === "stale") (painted as Element).toggleAttribute?.("data-stale", node.stale);
    else if (op === "children") orderPlain(painted as PlainElement);
    else if (node.name !== "#group") patchPlain(painted as PlainElement, node);
  },
};
