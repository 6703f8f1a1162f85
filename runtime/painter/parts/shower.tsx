// Small things that move over the page, each on its own way.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Box } from "../paint.ts";
import { openCorner } from "./corner.ts";
import "./shower.css";

/** Where one begins, from 0 to 100 across; how late; how large; which of eight colours. */
const chance = (): string =>
  `--at:${Math.random() * 100};--late:${Math.random()};--size:${0.6 + Math.random() * 0.6};` +
  `--hue:var(--dc-chart-${1 + Math.floor(Math.random() * 8)})`;

export function Shower({ box, count }: { box: Box; count: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [ways] = useState(() => Array.from({ length: count }, chance));
  useLayoutEffect(() => openCorner(place.current!), []);
  return (
    <div ref={place} {...box} aria-hidden="true">
      {ways.map((way) => (
        <i style={way} />
      ))}
    </div>
  );
}
