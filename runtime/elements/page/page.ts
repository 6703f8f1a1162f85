// One page of a navigation.
import type { App } from "../../core/run/app.ts";
import type { Drawable } from "../block-element.ts";
import { type CommonProps, defineElement, isPath, joinsPages, type Mistake, write } from "../define.ts";
import type { Icon } from "../icon.ts";

/** The names behind the colons of a path. */
type NamesIn<P extends string> = P extends `${infer Part}/${infer Rest}`
  ? NamesIn<Part> | NamesIn<Rest>
  : P extends `:${infer Name}`
    ? Name
    : never;

/** The parameters of a path, as texts: `{ id: string }` for `"/users/:id"`. */
export type ParamsOf<P extends string> = { readonly [N in NamesIn<P>]: string };

/** An app script: its default export, its module (`import * as users from "./users.app"`), what loads it, or a component without props. */
export type PageApp = App | object | (() => Promise<App | object>);

export interface PageProps<P extends string = string> extends Pick<CommonProps, "key"> {
  /** Where the page is found, below the app's own address: `"/"`, `"/users"`, `"/users/:id"` with a parameter. */
  path: P;
  /**
   * What the page is called, in the menu and in the browser's tab. Else its script's `config.title`
   * (not of a script that is loaded when it is first shown), else made from the path. */
  title?: string;
  /** In front of the title in the menu: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons). */
  icon?: Icon;
  /** The heading in the menu that it stands under. */
  section?: string;
  /**
   * The app script that runs on this page. A function loads it when the page is first shown: `() => import("./big.app")`. A component
   * without props that draws the page: `app={Home}`. */
  app?: PageApp;
}

type PageCall = <const P extends string>(
  props: PageProps<P> & { children?: ((params: ParamsOf<P>) => unknown) | Drawable },
) => undefined;

/**
 * One page of a `Navigation`: an app script, or a function that draws it and gets the path's parameters. It runs only
 * while it is the page at the browser's address. A path with parameters is not in the menu.
 *
 * @throws {Problem} `page-outside-navigation` where there is none around it; `page-repeated` for two pages with the same path;
 * `page-empty` with neither an app script nor something to draw; `page-not-loaded` where loading it failed; `prop-invalid` for a `path` that does
 * not start with `/` or has a query string, and for an empty `title`.
 * @example
 * ```tsx
 * <Navigation>
 *   <Page path="/" title="Home" app={() => import("./home.app")} />
 *   <Page path="/users/:id">{({ id }) => { <Title>User {id}</Title>; }}</Page>
 * </Navigation>;
 * ```
 * Streamlit: `st.Page`.
 */
export const Page = defineElement<PageCall>({
  name: "Page",
  children: "block",
  props: { path: "text!", title: "text", icon: "text", section: "text", app: "any" },
  later: joinsPages,
  check,
  prepare: ({ path, title }: PageProps) => ({ path, title }),
});

function check({ path, title }: { path?: unknown; title?: unknown }): Mistake | undefined {
  if (typeof path === "string" && !(isPath(path) && /^[^?#]*$/.test(path)))
    return {
      found: `path is ${write(path)}.`,
      expected: "A path starts with one `/` and has no query string.",
      write: `path="/${path.replace(/^\/+|[?#].*$/g, "")}"`,
    };
  if (title === "")
    return { found: "title is empty.", expected: "A title must say something.", write: 'title="Users"' };
  return undefined;
}
