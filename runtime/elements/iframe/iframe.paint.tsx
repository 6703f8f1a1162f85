// Paints a page of somebody else, kept apart.
import { IFrame as plain } from "./iframe.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import "../../painter/parts/frame.css";

interface Props {
  title: string;
  src?: string;
  html?: string;
  height: number;
  sandbox: string;
  allow?: string;
}

const IFramePaint: Paint<Props> = ({ props: { title, src, html, height, sandbox, allow }, box }) => (
  <div {...box}>
    <iframe
      // Before the address: the rules hold for what is loaded after them.
      sandbox={apart(sandbox, html)}
      allow={allow}
      src={src !== undefined && isSafeUrl(src) ? src : undefined}
      srcdoc={html}
      title={title}
      height={height}
      loading="lazy"
      referrerpolicy="strict-origin-when-cross-origin"
    />
  </div>
);

/** HTML of the script with the rights of the app could take the frame off: it never has them. */
const apart = (sandbox: string, html: string | undefined): string =>
  html === undefined ? sandbox : sandbox.replace(/\ballow-same-origin\b/gi, "");

export const IFrame: typeof plain = /*#__PURE__*/ painted(plain, IFramePaint);
