// Paints Markdown: plain text at once, anything with marks in it as soon as the part that reads them has come.
import { Markdown as plain } from "./markdown.ts";
import { painted } from "../../painter/registry.ts";
import { Component, type ComponentChildren } from "preact";
import { Chunk } from "../../painter/chunk.ts";
import { contentOf } from "../../painter/content.ts";
import type { PaintProps } from "../../painter/paint.ts";
import { NotLoaded } from "../../painter/parts/not-loaded.tsx";
import "./markdown.css";

const reader = new Chunk(
  () => import("./read-markdown.tsx"),
  (module) => "readMarkdown" in module,
);

/** A letter that could begin a mark or a sign, an address that becomes a link, an entity, or a line that continues a list. */
const marked = /[*_`#>[\]~|<&\\$]|:[\w+-]|^[ \t]*(?:[-+=]|\d+[.)])|\bhttps?:|\bwww\.|\S@\S| {2}\n/m;

interface MarkdownShown {
  children?: unknown;
  anchors?: boolean;
  "data-growing"?: boolean;
}

export class MarkdownPaint extends Component<PaintProps<MarkdownShown>> {
  private leave: (() => void) | undefined;
  private gone = false;
  private frame = false;

  /** Text that grows is painted once a frame, however often something arrives. */
  override shouldComponentUpdate({ props }: PaintProps<MarkdownShown>): boolean {
    if (props["data-growing"] !== true) return true;
    if (!this.frame) {
      this.frame = true;
      requestAnimationFrame(() => {
        this.frame = false;
        if (!this.gone) this.forceUpdate();
      });
    }
    return false;
  }

  override componentWillUnmount(): void {
    this.gone = true;
    this.leave?.();
  }

  override render(): ComponentChildren {
    const { props, box } = this.props;
    const { children } = props;
    return (
      <div {...box} data-anchors={props.anchors}>
        {typeof children === "string" ? this.inside(outdent(children)) : <p>{contentOf(children)}</p>}
      </div>
    );
  }

  private inside(source: string): ComponentChildren {
    const plain = !marked.test(source);
    if (!plain && reader.loaded !== undefined) return reader.loaded.readMarkdown(source);
    const paragraphs = source
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => <p>{paragraph.trim()}</p>);
    if (plain) return paragraphs;
    this.leave ??= reader.use(() => this.forceUpdate());
    if (reader.failure === undefined) return paragraphs;
    return [...paragraphs, <NotLoaded what="Markdown" error={reader.failure.error} />];
  }
}

/** Without the indentation that all lines share, which comes from where the text stands in the script. */
function outdent(source: string): string {
  const indents = source.match(/^[ \t]*(?=\S)/gm)?.map((indent) => indent.length) ?? [];
  // The first line of a text that does not begin with a line break stands behind the quote.
  const shared = Math.min(...(source.startsWith("\n") ? indents : indents.slice(1)));
  if (shared === 0 || shared === Infinity) return source.trim();
  // What stands a few places further in than an item of a list belongs to it.
  const item = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(source)?.[0].length ?? Infinity;
  if (shared >= item && shared < item + 4) return source.trim();
  return source.replace(new RegExp(`^[ \\t]{1,${shared}}`, "gm"), "").trim();
}

export const Markdown: typeof plain = /*#__PURE__*/ painted(plain, MarkdownPaint);
