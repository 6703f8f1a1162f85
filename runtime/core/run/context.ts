// `context`: where the app is being looked at.
import { reader } from "../memory/reads.ts";
import { GestureIds } from "./gesture-ids.ts";
import { runHere, runNow } from "./here.ts";
import { Problem } from "../thrown/problem.ts";

/** Facts about the page and the person in front of it, as the browser tells them. */
export interface Context {
  /** The page's whole address. */
  readonly url: string;
  /** The preferred language as a tag that `Intl` takes: `"en-GB"`. */
  readonly locale: string;
  /** The time zone's name: `"Europe/Vienna"`. */
  readonly timeZone: string;
  /** Whether the page is shown dark or light. */
  readonly colorScheme: "light" | "dark";
  /** On a server: those of the request's headers that its options name, by their names in small letters. Elsewhere there are none. */
  readonly headers: Readonly<Record<string, string>>;
  /** On a server: the address that the page was asked for from. Elsewhere `null`. */
  readonly ip: string | null;
  /**
   * The name of what the person did that this run answers; in a handler, of what called it. `null` where nobody did anything. On a
   * server that is replaced in the middle of a run, what was done is done again under the same name: hand it to whatever must happen once.
   */
  readonly gesture: string | null;
}

/** What the page itself can tell. */
export type PageContext = Omit<Context, "headers" | "ip" | "gesture"> & Partial<Context>;

function fact<K extends keyof Context>(name: K): PageContext[K] {
  const run = runNow();
  if (run === null) throw new Problem("command-outside-run", { command: `context.${name}` });
  const { host } = run.session;
  const read = () => host.context!()[name];
  reader?.read(`context.${name}`, read);
  return read();
}

/** A tag that `Intl` takes: some systems say only `C`, or write it as `de_AT.UTF-8`. */
function validTag(said: string): string {
  try {
    return Intl.getCanonicalLocales(said.replace(/[.@].*$/, "").replaceAll("_", "-"))[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}

/**
 * Where the app is being looked at: `url`, `locale`, `timeZone`, `colorScheme`; and which `gesture` this run answers. Read while a run
 * executes.
 *
 * @example
 * ```tsx
 * <Text>{new Intl.NumberFormat(context.locale).format(total)}</Text>;
 * ```
 * Streamlit: `st.context`.
 */
export const context: Context = {
  get url() {
    return fact("url");
  },
  get locale() {
    return validTag(fact("locale"));
  },
  get timeZone() {
    return fact("timeZone");
  },
  get colorScheme() {
    return fact("colorScheme");
  },
  get headers() {
    return fact("headers") ?? {};
  },
  get ip() {
    return fact("ip") ?? null;
  },
  get gesture() {
    const run = runHere("context.gesture");
    const read = () => run.session.part(GestureIds).of(run);
    reader?.read("context.gesture", read);
    return read();
  },
};
