// Paints a link that looks like a button.
import { LinkButton as plain } from "./link-button.ts";
import { painted } from "../../painter/registry.ts";
import { writeContent } from "../../painter/content.ts";
import type { Template } from "../../painter/paint.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import "../../painter/parts/button.css";
import "./link-button.css";
import { writeText } from "../define.ts";
import { iconed } from "../../painter/parts/icon.ts";

const linkButtonPaint: Template = {
  tag: "a",
  attributes({ href: given, disabled, type }) {
    const href = writeText(given);
    const open = disabled !== true && isSafeUrl(href);
    return {
      target: "_blank",
      rel: "noopener noreferrer",
      "data-type": type ?? "secondary",
      href: open ? href : undefined,
      // A link without an address is no link to anybody who cannot see it.
      role: open ? undefined : "link",
      "aria-disabled": open ? undefined : true,
    };
  },
  patch: (element, { props }) => writeContent(element, iconed(props["icon"], props["children"])),
};

export const LinkButton: typeof plain = /*#__PURE__*/ painted(plain, linkButtonPaint);
