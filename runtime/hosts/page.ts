// What a page knows of its address and of the person in front of it, in the form that a session asks for.
import type { Host } from "../core/run/host.ts";
import { appOf } from "../core/features/pages/page.ts";
import { addressOf, base } from "../painter/base.ts";
import { loadAgain, whenTriedAgain } from "../painter/chunk.ts";
import { GestureIds } from "../core/run/gesture-ids.ts";
import { groupDefinition, drawable } from "../core/tape/site.ts";
import { facts } from "./facts.ts";

/** Lets the host know, because the script asks. */
export function withPage<T>(asked: T): T {
  Object.assign(facts, { address, context, load });
  return asked;
}

/** Lets each session name its gestures from the first one on, because the script asks. */
export function withGestures<T>(asked: T): T {
  drawable.add({ ...groupDefinition, part: GestureIds });
  return asked;
}

const address: NonNullable<Host["address"]> = {
  get search() {
    return location.search;
  },
  get path() {
    const { pathname } = location;
    return pathname.startsWith(base()) ? pathname.slice(base().length - 1) : "/";
  },
  write(search, replace, path) {
    const url = path === undefined ? location.pathname + search + location.hash : addressOf(path) + search;
    if (replace) history.replaceState(history.state, "", url);
    else history.pushState(null, "", url);
    if (path === undefined) return;
    scrollTo({ top: 0, behavior: "instant" });
    // What is there now may be of the page before.
    if (location.hash !== "") requestAnimationFrame(() => dispatchEvent(new Event("dc-part")));
  },
  follow(call) {
    addEventListener("popstate", call);
    return () => removeEventListener("popstate", call);
  },
};

/** What the last try threw, by the path of the page. */
const failures = new Map<string, { error: unknown }>();

const load: Host["load"] = async (call, path, again) => {
  try {
    return await loadAgain(call, (module) => appOf(module) !== undefined, failures.get(path));
  } catch (error) {
    failures.set(path, { error });
    whenTriedAgain(again);
    throw error;
  }
};

const context: Host["context"] = () => ({
  url: location.href,
  locale: navigator.language,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
});
