// Paints a formula: the same sign that Markdown makes of one.
import { h } from "preact";
import { useRef } from "preact/hooks";
import { textOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { useReachable } from "../../painter/parts/reachable.ts";
import { defineSigns } from "../../painter/signs/define-signs.ts";
import { Latex as plain, type LatexProps } from "./latex.ts";
import { scrolled } from "../../language/english/shown.ts";
import "./latex.css";

const LatexPaint: Paint<LatexProps> = ({ props, box }) => {
  defineSigns();
  const place = useRef<HTMLDivElement>(null);
  useReachable(place, scrolled.formula);
  const tex = textOf(props.children).trim();
  return (
    <div ref={place} title={props.help} {...box}>
      {h("dc-math", { tex, display: "" }, tex)}
    </div>
  );
};

export const Latex: typeof plain = /*#__PURE__*/ painted(plain, LatexPaint);
