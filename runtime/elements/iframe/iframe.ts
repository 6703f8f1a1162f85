// Pages of others.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";

interface Framed extends CommonProps {
  /** What is in it, for who cannot see the page. */
  title: string;
  /** Its height in pixels; 400 when left out. */
  height?: number;
  /**
   * What the page in it may do, as HTML's `sandbox`: `"allow-scripts allow-forms allow-popups"` when left out. It counts as
   * another site than the app unless `allow-same-origin` is added, which many players need.
   */
  sandbox?: string;
  /** What of the device it may use, as HTML's `allow`: `"fullscreen; clipboard-write"`. Nothing when left out. */
  allow?: string;
}

interface FramedPage extends Framed {
  /** The address of the page. */
  src: string;
  /** The page itself, as HTML, in place of an address. */
  html?: undefined;
}

interface FramedHtml extends Framed {
  /** The address of the page, in place of its HTML. */
  src?: undefined;
  /** The page itself, as HTML. */
  html: string;
}

export type IFrameProps = FramedPage | FramedHtml;

/**
 * A page of somebody else inside the page, kept apart from it: it sees nothing of the app. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` without `src` and `html`, or with both.
 * @example
 * ```tsx
 * <IFrame src="https://www.openstreetmap.org/export/embed.html" title="Map" height={300} />;
 * <IFrame html="<h1>Hello</h1><script>document.body.append('!')</script>" title="A page of its own" />;
 * ```
 * Streamlit: `st.iframe`, `st.components.v1.html`.
 */
export const IFrame = defineElement<(props: IFrameProps) => Handle<IFrameProps>>({
  name: "IFrame",
  children: "none",
  props: { title: "text!", src: "text", html: "text", height: "number", sandbox: "text", allow: "text" },
  defaults: { height: 400, sandbox: "allow-scripts allow-forms allow-popups" },
  check,
});

function check({ src, html }: { src?: string; html?: string }): Mistake | undefined {
  if ((src === undefined) !== (html === undefined)) return undefined;
  return {
    found: src === undefined ? "There is neither src nor html." : "There are both src and html.",
    expected: "A frame has the address of a page, or the page itself as HTML.",
    write: 'src="https://example.org"',
  };
}
