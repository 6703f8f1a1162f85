// Puts HTML on the page, once it is safe.
import { useLayoutEffect, useRef } from "preact/hooks";
import { textOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { useReachable } from "../../painter/parts/reachable.ts";
import type { HtmlProps } from "./html.ts";
import { safeNodes } from "./safe-nodes.ts";
import { scrolled } from "../../language/english/shown.ts";
import "./html.css";

const ShowHtml: Paint<HtmlProps> = ({ props, box }) => {
  const place = useRef<HTMLDivElement>(null);
  const html = textOf(props.children);
  useLayoutEffect(() => place.current!.replaceChildren(safeNodes(html)), [html]);
  useReachable(place, scrolled.content);
  return <div ref={place} title={props.help} {...box} />;
};

export default ShowHtml;
