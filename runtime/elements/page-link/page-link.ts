// A link to another page of the app, or to anywhere.
import type { Handle } from "../../core/tape/block.ts";
import {
  type CommonProps,
  defineElement,
  hearEvent,
  isPath,
  type Mistake,
  navigate,
  titleOfPage,
  write,
} from "../define.ts";
import type { TextContent } from "../text-content.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { Icon } from "../icon.ts";

export interface PageLinkProps extends CommonProps {
  /** A path of the app: `"/users/7"`, with a query string where there is one. Or a whole address: `"https://…"`, `"mailto:…"`. */
  path: string;
  /** The link's text; inline HTML is allowed. The page's title when left out; needed for a whole address. */
  children?: TextContent;
  /** In front of the text: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons). */
  icon?: Icon;
  /** Shown, but not to be followed. */
  disabled?: boolean;
}

/**
 * A link. To a page of the app it leads without a reload; it can be copied, and opened in a new tab, like any link.
 * The title that stands in for its text is the one that `Page` gave, if it was drawn before; else made from the path.
 * Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for a `path` that neither starts with `/` nor is a whole address, and for a whole address without
 * a text.
 * @example
 * ```tsx
 * <PageLink path={`/users/${user.id}`}>{user.name}</PageLink>;
 * <PageLink path="https://example.org" icon="🌍">Elsewhere</PageLink>;
 * ```
 * Streamlit: `st.page_link`.
 */
export const PageLink = defineElement<(props: PageLinkProps) => Handle<PageLinkProps>>({
  name: "PageLink",
  children: "text",
  props: { path: "text!", icon: "text", disabled: "flag" },
  check,
  prepare: ({ children, ...shown }: PageLinkProps) =>
    isEmpty(children) ? { ...shown, text: titleOfPage(shown.path) } : shown,
  hear: hearEvent,
  handlerOf: ({ path }, kind) =>
    kind === "click" && !isElsewhere(path as string) ? () => navigate(path as string) : undefined,
});

// oxlint-disable-next-line no-control-regex
const withoutHost = (path: string): string => path.replaceAll(/[\\\u0000-\u001f\u007f]/g, "").replace(/^\/+/, "");

const isEmpty = (children: unknown): boolean => children === undefined || children === "";

function check({ path, children }: PageLinkProps): Mistake | undefined {
  if (typeof path !== "string") return undefined;
  if (isElsewhere(path)) {
    return isEmpty(children)
      ? {
          found: `there is no text for ${path}.`,
          expected: "A link to somewhere else needs a text.",
          write: `<PageLink path="${path}">…</PageLink>`,
        }
      : undefined;
  }
  if (isPath(path)) return undefined;
  return {
    found: `path is ${write(path)}.`,
    expected:
      "A path of the app starts with one `/` and holds no `\\` and no control characters; anything else is a whole address.",
    write: `path="/${withoutHost(path)}"`,
  };
}
