// Paints that arrive as a chunk of their own when their element is first drawn.
import { Component, h, type ComponentChild } from "preact";
import { Chunk } from "./chunk.ts";
import type { Paint, PaintProps } from "./paint.ts";
import { paintOf } from "./registry.ts";
import { begin } from "../language/vocabulary.ts";

/**
 * A paint loaded when it is first needed. Until it is there, its box stands empty and keeps the height that
 * `room`, `--dc-awaited-height` or a `height` prop (a number of pixels) gives it. When it cannot be loaded, an error with a button stands
 * there, and it is tried again when the network is back.
 *
 * @param load Imports the paint: itself, or a module that has it as its default export.
 * @param room How many pixels high it will be, by its props; what is no number leaves it to the style sheet.
 * @example
 * ```ts
 * export const ChartPaint = lazy(() => import("./chart.tsx"));
 * ```
 */
export function lazy<P extends Paint<any, any>>(
  load: () => Promise<P | { default: P }>,
  room: (props: Readonly<Record<string, unknown>>) => unknown = ({ height }) => height,
): P {
  // What comes has words: they are asked for now.
  begin();
  const chunk = new Chunk<P | { default: P }>(load, (found) => typeof found === "function" || "default" in found);

  class Awaited extends Component<PaintProps> {
    private leave: (() => void) | undefined;

    override componentDidMount(): void {
      if (chunk.loaded === undefined) this.leave = chunk.use(() => this.forceUpdate());
    }

    override componentWillUnmount(): void {
      this.leave?.();
    }

    override render(): ComponentChild {
      const { node, box, props } = this.props;
      const { loaded, failure } = chunk;
      if (loaded !== undefined) return h(("default" in loaded ? loaded.default : loaded) as Paint, this.props);
      if (failure !== undefined) return this.missing(node.name, failure.error);
      const high = room(props);
      const height = typeof high === "number" ? `min-height:${high}px;` : "";
      return h("div", { ...box, style: height + (box.style ?? ""), "aria-busy": "true" } as object);
    }

    private missing(what: string, error: unknown): ComponentChild {
      const paint = paintOf("#missing");
      if (typeof paint !== "function") throw error;
      return h(paint, { ...this.props, props: { what, error } });
    }
  }
  return Awaited as unknown as P;
}
