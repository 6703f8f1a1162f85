// A place on the page that holds other elements.
import { type BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface ContainerProps extends CommonProps {
  /** Draws a line around the container; on by default when it has a `height`. */
  border?: boolean;
  /** The height in pixels, what does not fit is scrolled; as high as its contents when left out. With messages in it, it stays at its end while they come. */
  height?: number;
}

/**
 * Holds elements, stacked. Evaluates to a `Block` that can be drawn in later in the run,
 * or to what its function child returns.
 *
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
  props: { border: "flag", height: "number" },
});
