// A page whose script runs elsewhere: what both a server and a worker have of it.
import { Exception } from "../elements/exception/exception.paint.ts";
import { mount as mountPainter } from "../painter/index.ts";
import { PageEnd, type PagePlace } from "../wire/page-end.ts";
import { facts } from "./facts.ts";
import { keptOf, storageLink } from "./links/storage.ts";
import { withPage } from "./page.ts";
import { sayHidden } from "./hidden-error.ts";

type Elsewhere = Pick<PagePlace, "send" | "fetchFile" | "bye" | "broken" | "upload">;

/** Puts an app on a page, and follows the page for it. */
export function openFarPage(file: string, into: HTMLElement, elsewhere: Elsewhere): PageEnd {
  withPage(Exception);
  sayHidden();
  const address = facts.address!;
  const context = facts.context!;
  const storage = storageLink(file);
  const end = new PageEnd({
    ...elsewhere,
    paint(root, send) {
      const painting = mountPainter(root, into, send);
      // The first picture is there with the tree.
      painting.apply([]);
      return painting;
    },
    facts: () => ({ path: address.path, search: address.search, context: { ...context() }, stored: keptOf(file) }),
    write: (search, replace, path) => address.write(search, replace, path),
    keep(key, text) {
      try {
        storage.write(key, text ?? undefined);
      } catch {
        // No room, or forbidden: it is kept for as long as the session.
      }
    },
  });
  storage.follow((key, text) => end.stored(key, text ?? null));
  address.follow(() => end.moved(address.path, address.search));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => end.looks({ ...context() }));
  return end;
}
