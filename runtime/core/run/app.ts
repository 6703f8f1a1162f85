// A compiled app script, as its module exports it.
import type { OwnWords } from "../../language/dictionary.ts";
import type { Cursor } from "./draw/cursor.ts";
import type { Theme, ThemeName } from "./theme.ts";

type AppTheme = "auto" | "light" | "dark" | ThemeName | Theme;

/** The page configuration of an app script: `export const config = { … } satisfies AppConfig`. */
export interface AppConfig {
  /** The title of the browser's tab. */
  title?: string;
  /** An emoji, or the address of an image, for the browser's tab. */
  icon?: string;
  /** `"centered"` (the default): a column of comfortable width. `"wide"`: the whole width. */
  layout?: "centered" | "wide";
  /**
   * What the page looks like: day, night or as the system has it (`"auto"`, the default); the name of a theme that comes along; or
   * tokens of your own. Of several the first one holds, until a person chooses another: `<ThemeSwitch />`.
   */
  theme?: AppTheme | readonly AppTheme[];
  /** `"collapsed"`: the sidebar is opened by a button, on wide screens too. `"auto"` (the default): it stands beside the page where there is room. */
  initialSidebar?: "auto" | "collapsed";
  /**
   * Where the script runs. `"tab"` (the default): in the page. `"worker"`: in a worker of the page, so that typing and scrolling never
   * wait for it. `"server"`: in a process of Node, which `dacapo build` makes and
   * `dacapo serve` runs; pages get nothing of the script.
   */
  host?: "tab" | "worker" | "server";
  /**
   * The language that the app is written in: `"de"`, `"pt-BR"`. Built-in words, numbers and dates follow it, and the direction of the
   * page. Left out, words, numbers and dates follow the language of whoever looks: for an app that speaks to each in his own, by
   * `context.locale`; the page is laid out from left to right, unless `words` has some for a language that is not.
   */
  lang?: string;
  /** Words in place of the built-in ones: `{ work: { working: "Just a moment…" } }`; `in`: for one language. */
  words?: OwnWords;
}

/** What the compiler makes of an app script: its default export. */
export interface App {
  /** The file, relative to the project's root. */
  readonly file: string;
  /** The script: draws from the top into the block that it gets. */
  body(cursor: Cursor): unknown;
  readonly config: AppConfig;
}

/** Makes the app of a module: emitted by the compiler, or written by hand around a function that draws. */
export function defineApp(file: string, body: ($: Cursor) => unknown, options: { config?: AppConfig } = {}): App {
  return { file, body, config: options.config ?? {} };
}
