// A link to a page of the app: followed without a reload, but a link in all that a browser does with one.
import type { ComponentChildren } from "preact";
import { addressOf } from "../base.ts";

interface PageAnchorProps {
  path: string;
  /** The user follows it here. */
  follow(): void;
  class?: string;
  current?: "page" | "true" | undefined;
  children: ComponentChildren;
}

export const PageAnchor = ({ path, follow, class: name, current, children }: PageAnchorProps) => (
  <a
    class={name}
    href={addressOf(path)}
    aria-current={current}
    onClick={(event) => {
      if (!opensHere(event)) return;
      event.preventDefault();
      follow();
    }}
  >
    {children}
  </a>
);

/** Not in a new tab or window, and not to be saved. */
const opensHere = ({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
