// The pages of an app: collected while its navigation is drawn, then the one at the page's address is shown.
import type { Draw } from "../../run/definition.ts";
import type { Element } from "../../tape/definition.ts";
import { PageAddress } from "../../run/page-address.ts";
import { runIn } from "../../run/draw/blocks.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import { forgetRead, type Node, UPDATE } from "../../tape/node.ts";
import { type DrawPage, type Entry, type Page, pageOf } from "./page.ts";
import { findPage, hasParameters, isPath, type PathParams, partsOf, shapeOf, writePath } from "./paths.ts";
import { reader } from "../../memory/reads.ts";
import { Problem } from "../../thrown/problem.ts";
import type { Cause } from "../../run/inbox.ts";
import { isPromise } from "../../values/promises.ts";
import type { Run } from "../../run/run.ts";
import type { Part } from "../../run/part.ts";
import type { Session } from "../../run/session.ts";
import { restart } from "../../tape/tape.ts";
import type { Signal } from "../../thrown/signals.ts";
import { drawScript } from "./page-script.ts";
import { same } from "../../values/same.ts";
import { groupDefinition, Site } from "../../tape/site.ts";
import { forget } from "../../run/sweep.ts";

/** What a navigation draws by itself: a head above the page, and a menu beside it. */
export interface NavigationParts {
  readonly head: Element<(props: any) => unknown>;
  readonly menu: Element<(props: any) => unknown>;
}

const viewSite = new Site(groupDefinition, {});

/** What stands around the function of a navigation: first its pages are drawn, then one of them is shown. */
export const showsPages = (parts: NavigationParts) => (node: Node, draw: Draw) => (cursor: Cursor) => {
  const pages = cursor.run.session.part(Pages);
  pages.open(cursor.run, node);
  const drawn = draw(cursor);
  if (!isPromise(drawn)) return pages.show(cursor, parts);
  return cursor.pause(drawn).then((settled) => {
    cursor.resume(settled);
    return pages.show(cursor, parts);
  });
};

/** A page is drawn: it is shown when all have been, if it is the one. */
export function joinsPages(run: Run, node: Node, draw?: DrawPage): void {
  run.session.part(Pages).add(run, node, draw);
}

export class Pages implements Part {
  /** The parameters of the path, on the page that is shown. */
  params: PathParams = {};
  private readonly address: PageAddress;
  private pages: Page[] = [];
  private entries: readonly Entry[] = [];
  private node: Node | null = null;
  private serial = 0;
  private collecting = false;
  /** The path that the present page was shown at. */
  private shown: string | null = null;
  /** The path that a run has come to its end at: before that, nobody has seen a page there. */
  private seen: string | null = null;
  /** A path that led to a page which found something wrong with it. */
  private refused: string | null = null;

  constructor(private readonly session: Session) {
    this.address = session.part(PageAddress);
  }

  open(run: Run, node: Node): void {
    if (this.serial === run.serial && this.node !== node) throw new Problem("navigation-repeated", {});
    this.serial = run.serial;
    this.node = node;
    this.collecting = true;
    this.pages = [];
  }

  add(run: Run, node: Node, draw: DrawPage | undefined): void {
    const page = pageOf(node, draw);
    const { path } = page;
    if (!this.collecting || this.serial !== run.serial) throw new Problem("page-outside-navigation", { path });
    const other = this.pages.find(({ parts }) => shapeOf(parts) === shapeOf(page.parts));
    if (other !== undefined) throw new Problem("page-repeated", { path, other: other.path });
    this.pages.push(page);
  }

  titleOf(path: string): string | undefined {
    return findPage(this.pages, path.replace(/[?#].*/, ""))?.page.title;
  }

  /** A redirect takes the place of the step that nobody has seen a page of. */
  go({ task }: Run, path: string): void {
    if (!isPath(path)) throw new Problem("path-invalid", { path });
    this.address.goTo(path, this.seen !== this.address.path && task.cause.kind !== "gesture");
  }

  /** From outside of any run: the one that is asked for begins with it. */
  goLater(run: Run, path: string, signal: Signal): void {
    if (!isPath(path)) throw new Problem("path-invalid", { path });
    const cause: Cause = { kind: "outside", patient: true, signal };
    this.session.ask(cause, signal.origin!);
    const task = this.session.inbox.taskFor(null, cause);
    task.calls.push(() => this.go(run, path));
  }

  /** The page that is shown finds that its path leads nowhere. */
  refuse(): void {
    this.refused = this.address.path;
  }

  show(cursor: Cursor, parts: NavigationParts): unknown {
    this.collecting = false;
    const { pages, address, refused } = this;
    const read = () => address.path;
    reader?.read("/path", read);
    const path = read();
    if (pages.length === 0) throw new Problem("pages-missing", {});
    const first = pages.find((page) => !hasParameters(page)) ?? pages[0]!;
    const found = path === refused ? null : findPage(pages, path);
    const { page, params } = found ?? { page: first, params: {} };
    const lost = found === null && partsOf(path).length > 0;
    this.params = params;
    const at = writePath(found === null ? page.parts : partsOf(path));
    this.drawMenu(cursor, parts, page, lost ? path : undefined, at);
    const view = this.viewAt(cursor, at);
    const shown = runIn(view, (inner) =>
      inner.group(viewSite.inner, `${page.path} ${at}`, (place) =>
        page.draw === undefined ? drawScript(place, page, (layout) => this.layOut(layout)) : this.drawOwn(place, page),
      ),
    );
    return isPromise(shown) ? shown : undefined;
  }

  private drawOwn(cursor: Cursor, { draw }: Page): unknown {
    this.layOut(this.session.app.config.layout);
    return draw!(cursor, this.params);
  }

  private drawMenu(cursor: Cursor, { head, menu }: NavigationParts, page: Page, lost: string | undefined, at: string) {
    const entries = this.listEntries();
    const position = this.node!.raw["position"] as string;
    // In English, for who reads it in a test: the page says it in its language.
    const message = lost === undefined ? undefined : `There is no page at ${lost}.`;
    const current = currentOf(entries, partsOf(at));
    if (position === "sidebar" && entries.length > 1) cursor.direct(menu.definition, { entries, current });
    const top = position === "top" && entries.length > 1 ? { entries, current } : {};
    cursor.direct(head.definition, { title: page.title, message, lost, at, ...top });
    this.dress({ title: page.title });
  }

  /** The same list as long as nothing in it changes, so that the menu is not painted again. */
  private listEntries(): readonly Entry[] {
    const entries = this.pages
      .filter((page) => !hasParameters(page))
      .map(({ path, title, icon, section }) => Object.freeze({ path, title, icon, section }));
    if (!same(entries, this.entries)) this.entries = Object.freeze(entries);
    return this.entries;
  }

  /** The block of the page. What was entered on another one is forgotten, and leaves at once, also where the new one takes its time. */
  private viewAt(cursor: Cursor, at: string): Cursor {
    const node = cursor.next(viewSite, undefined);
    node.dirty &= ~UPDATE;
    const view = cursor.run.at(node);
    if (this.shown !== null && this.shown !== at) {
      restart(view);
      view.close();
      forget(this.session, node);
    }
    this.shown = at;
    return view;
  }

  private layOut(layout: unknown): void {
    this.dress({ layout });
  }

  /** Changes what the page around everything shows. */
  private dress(props: Record<string, unknown>): void {
    const { root } = this.session;
    const now = { ...root.over, ...props };
    if (same(now, root.over)) return;
    root.over = now;
    forgetRead();
    this.session.mark(root, UPDATE);
  }

  runEnded({ over }: Run): void {
    if (over !== "rerun" && over !== "superseded") this.seen = this.address.path;
  }
}

/** The entry for a path: its own, else that of the nearest page above it. */
function currentOf(entries: readonly Entry[], parts: readonly string[]): string | undefined {
  const above = entries.filter(({ path }) => {
    const own = partsOf(path);
    return own.every((part, i) => part === parts[i]) && (own.length > 0 || parts.length === 0);
  });
  return above.sort((a, b) => partsOf(b.path).length - partsOf(a.path).length)[0]?.path;
}
