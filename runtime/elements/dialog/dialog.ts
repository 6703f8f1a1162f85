// A window above the page.
import type { BlockChildren } from "../block-element.ts";
import {
  apart,
  closeDialog,
  type CommonProps,
  contains,
  Dialogs,
  defineElement,
  type Mistake,
  opens,
  reruns,
  write,
} from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";
import type { Icon } from "../icon.ts";
import type { Label } from "../text-content.ts";

export interface DialogProps extends Omit<CommonProps, "width">, LayoutProps {
  /** What the dialog is about; read by everybody, also by screen readers. */
  title: Label;
  /** In front of the title: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"warning"`. */
  icon?: Icon;
  /** Called when the user closes it, before the run of the whole script that follows. Without it, no run follows. */
  onDismiss?: () => unknown;
  /** The user may close it by Escape, by its button, or by a click beside it; on unless it is `false`. */
  dismissible?: boolean;
  /** `"small"` when left out, `"medium"`, `"large"`, or a number of pixels. Never wider than the page. */
  width?: "small" | "medium" | "large" | number;
}

/** What a function gives where its error is kept: the result, or nothing. */
type Kept<R> = R extends Promise<infer V> ? Promise<V | undefined> : R | undefined;

type DialogCall = <R = undefined>(props: DialogProps & BlockChildren<R>) => Kept<R>;

/**
 * A window above the page, which cannot be used meanwhile. It is open while runs of the script draw it: use it under a
 * condition. What is used inside reruns its function only; a run of the whole script that does not draw it closes it. A handler in
 * it that changes the state that opened it makes the whole script run.
 * The user may close it too: it then opens again when a run of the whole script draws it. An error inside is shown inside.
 * Evaluates to what its function returns in that run, `undefined` where it threw.
 *
 * @throws {Problem} `dialog-open` while another dialog is open: a page shows one at a time; `prop-invalid` for an empty `title` and
 * a `width` that is none.
 * @example
 * ```tsx
 * const open = <Button>Add a city</Button>;
 * if (open) <Dialog title="A new city">{() => {
 *   const name = <TextInput label="Name" />;
 *   const save = <Button disabled={name === ""}>Save</Button>;
 *   if (save) { state.cities.push(name); rerun(); }
 * }}</Dialog>;
 * ```
 * Streamlit: `st.dialog`.
 */
export const Dialog = defineElement<DialogCall>({
  name: "Dialog",
  children: "block",
  props: { ...layoutProps, title: "label!", icon: "text", onDismiss: "handler", dismissible: "flag" },
  defaults: { dismissible: true, width: "small" },
  place: "dialogs",
  seat: apart,
  scope: opens(reruns),
  part: Dialogs,
  around: contains,
  dismiss: closeDialog,
  handler: "onDismiss",
  check: (props) => checkLayout(props) ?? check(props),
});

function check({ title, width }: DialogProps): Mistake | undefined {
  if (title === "")
    return { found: "title is empty.", expected: "title must say what the dialog is about.", write: 'title="…"' };
  if (
    width === undefined ||
    width === null ||
    (typeof width === "number" ? width > 0 : /^(small|medium|large)$/.test(width))
  )
    return undefined;
  return {
    found: `width is ${write(width)}.`,
    expected: 'width must be "small", "medium", "large", or a number of pixels.',
    write: 'width="medium"',
  };
}
