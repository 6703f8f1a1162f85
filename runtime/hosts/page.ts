// What a page knows of its address and of the person in front of it, in the form that a session asks for.
import type { Host } from "../core/host.ts";
import { facts } from "./facts.ts";

/** Lets the host know, because the script asks. */
export function withPage<T>(asked: T): T {
  Object.assign(facts, { address, context });
  return asked;
}

const address: NonNullable<Host["address"]> = {
  get search() {
    return location.search;
  },
  write(search, replace) {
    const url = location.pathname + search + location.hash;
    if (replace) history.replaceState(history.state, "", url);
    else history.pushState(null, "", url);
  },
  follow(call) {
    const moved = () => call(location.search);
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  },
};

const context: Host["context"] = () => ({
  url: location.href,
  locale: navigator.language,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
});
