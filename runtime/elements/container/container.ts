// A place on the page that holds other elements.
import { type BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";

export interface ContainerProps extends CommonProps, LayoutProps {
  /** Draws a line around the container; on by default when it has a `height`. */
  border?: boolean;
}

/**
 * Holds elements, stacked. Evaluates to a `Block` that can be drawn in later in the run,
 * or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
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
  props: { border: "flag", ...layoutProps },
  check: checkLayout,
});
