// Paints that arrive as a chunk of their own when their element is first drawn.
import { Component, h, type ComponentChild } from "preact";
import type { Paint, PaintProps } from "./paint.ts";

/**
 * A paint loaded when it is first needed. Until it is there, its box stands empty and keeps the height that
 * `--dc-awaited-height` or a `height` prop (a number of pixels) gives it.
 *
 * @param load Imports the paint: itself, or a module that has it as its default export.
 * @example
 * ```ts
 * export const ChartPaint = lazy(() => import("./chart.tsx").then((file) => file.ChartPaint));
 * ```
 */
export function lazy<P extends Paint<any, any>>(load: () => Promise<P | { default: P }>): P {
  let loaded: Paint | null = null;
  let failed: unknown;
  let loading: Promise<void> | null = null;

  const start = (): Promise<void> =>
    (loading ??= load().then(
      (found) => void (loaded = ("default" in found ? found.default : found) as Paint),
      (error: unknown) => {
        failed = error;
        loading = null;
      },
    ));

  class Awaited extends Component<PaintProps> {
    private mounted = true;

    override componentDidMount(): void {
      if (loaded === null) void start().then(() => this.mounted && this.forceUpdate());
    }

    override componentWillUnmount(): void {
      this.mounted = false;
    }

    override render(): ComponentChild {
      const { box, props } = this.props;
      if (loaded !== null) return h(loaded, this.props);
      if (failed !== undefined) throw failed;
      const height = typeof props["height"] === "number" ? `min-height:${props["height"]}px;` : "";
      return h("div", { ...box, style: height + (box.style ?? ""), "aria-busy": "true" } as object);
    }
  }
  return Awaited as unknown as P;
}
