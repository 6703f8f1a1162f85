// The same in what a component paints.
import { useReducer } from "preact/hooks";
import { contentOf } from "../content.ts";
import { markedText } from "./marked-text.ts";

/** Text with inline Markdown in it, or content that is more than text. */
export function Marked({ text }: { text: unknown }) {
  const [, again] = useReducer((count: number) => count + 1, 0);
  return <>{contentOf(markedText(text, () => again(undefined)))}</>;
}
