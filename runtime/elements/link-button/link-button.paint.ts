// Paints a link that looks like a button.
import { writeContent } from "../../painter/content.ts";
import type { Template } from "../../painter/paint.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import "../../painter/parts/button.css";
import "./link-button.css";
import { writeText } from "../define.ts";
import { iconed } from "../../painter/parts/icon.ts";

export const linkButtonPaint: Template = {
  tag: "a",
  patch(element, { props }) {
    const link = element as HTMLAnchorElement;
    const href = writeText(props["href"]);
    const open = props["disabled"] !== true && isSafeUrl(href);
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.dataset["type"] = (props["type"] as string | undefined) ?? "secondary";
    if (open) {
      link.href = href;
      for (const name of ["role", "aria-disabled"]) link.removeAttribute(name);
    } else {
      // A link without an address is no link to anybody who cannot see it.
      link.removeAttribute("href");
      link.setAttribute("role", "link");
      link.setAttribute("aria-disabled", "true");
    }
    writeContent(link, iconed(props["icon"], props["children"]));
  },
};
