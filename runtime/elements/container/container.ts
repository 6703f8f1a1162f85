// A place on the page that holds other elements.
import { type BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";

export interface ContainerProps extends CommonProps {
  /** Draws a line around the container; on by default when it has a `height`. */
  border?: boolean;
  /**
   * The height in pixels, what does not fit is scrolled; `"stretch"`: as high as what stands beside it, or all that is left in a
   * block with a height; as high as its contents when left out. With messages in it, it stays at its end while they come.
   */
  height?: number | "stretch" | "content";
  /** The space between the elements: a name, or pixels. */
  gap?: "none" | "small" | "medium" | "large" | number;
  /** Where the elements stand vertically when there is room left: at the top when left out. */
  align?: "top" | "center" | "bottom" | "between";
  /** Where the elements stand horizontally; each as wide as it needs then, and as the container when left out. */
  justify?: "start" | "center" | "end";
}

/**
 * Holds elements, stacked. Evaluates to a `Block` that can be drawn in later in the run,
 * or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `height` that is none.
 * @example
 * ```tsx
 * const place = <Container border />;
 * const name = <TextInput label="Name" />;
 * place(() => <Header>Hello {name}</Header>);
 * ```
 * Streamlit: `st.container`.
 */
export const Container = defineElement<BlockElement<ContainerProps>>({
  name: "Container",
  children: "block",
  props: {
    border: "flag",
    height: "any",
    gap: "any",
    align: ["top", "center", "bottom", "between"],
    justify: ["start", "center", "end"],
  },
  check,
});

function check({ height }: ContainerProps): Mistake | undefined {
  if (height === undefined || height === "stretch" || height === "content") return undefined;
  if (typeof height === "number" && height > 0 && height < Infinity) return undefined;
  return {
    found: "height is none of these.",
    expected: 'height must be a number of pixels, more than 0, "stretch" or "content".',
    write: "height={300}",
  };
}
