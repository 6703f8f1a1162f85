// An error, shown where it happened: its message, and (in development) the place in the source.
import { type CommonProps, defineElement } from "../define.ts";

export interface ExceptionProps extends CommonProps {
  name: string;
  message: string;
  hint?: string;
  code?: string;
  docs?: string;
  frame?: string;
  stack?: string;
}

export const Exception = defineElement<(props: ExceptionProps) => unknown>({
  name: "Exception",
  children: "none",
  props: { name: "text!", message: "text!", hint: "text", code: "text", docs: "text", frame: "text", stack: "text" },
});
