// What a component gets between its tags.
import type { TextContent } from "./text-content.ts";

/**
 * What stands between the tags of a component: a text or another value by itself comes as it is, everything else as a function
 * that draws it. Put `{children}` where it belongs, as often as it is to be drawn. A component that wants something definite
 * says so instead: `{ children: () => number }`, `{ children: (row: Row) => void }`.
 *
 * @example
 * ```tsx
 * function Card({ title, children }: { title: string; children?: Children }) {
 *   <Container border>
 *     <Subheader>{title}</Subheader>
 *     {children}
 *   </Container>;
 * }
 *
 * <Card title="Today">Rain, later <b>sun</b></Card>;
 * ```
 */
export type Children = TextContent | (() => unknown) | readonly Children[];
