// Paints that arrive as a chunk of their own when their element is first drawn.
import { Component, h, type ComponentChild } from "preact";
import { Chunk } from "./chunk.ts";
import type { Paint, PaintProps } from "./paint.ts";
import { paintOf } from "./registry.ts";

/**
 * A paint loaded when it is first needed. Until it is there, its box stands empty and keeps the height that
 * `--dc-awaited-height` or a `height` prop (a number of pixels) gives it. When it cannot be loaded, an error with a button stands
 * there, and it is tried again when the network is back.
 *
 * @param load Imports the paint: itself, or a module that has it as its default export.
 * @example
 * ```ts
 * export const ChartPaint = lazy(() => import("./chart.tsx"));
 * ```
 */
export function lazy<P extends Paint<any, any>>(load: () => Promise<P | { default: P }>): P {
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
      const height = typeof props["height"] === "number" ? `min-height:${props["height"]}px;` : "";
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
