// `$`: draws in one block during one run.
import type { Definition } from "../../tape/definition.ts";
import { makeResult, openBlock, restOf, runIn } from "./blocks.ts";
import { checkDraw } from "./check-props.ts";
import { setCurrent } from "../../tape/current.ts";
import { CONTENT, forgetRead, type Node, UPDATE } from "../../tape/node.ts";
import type { Run, Settled } from "../run.ts";
import type { Words } from "./words.ts";
import { certainlySame } from "../../values/same.ts";
import { Site } from "../../tape/site.ts";
import { ALL, type Change, MAYBE, SAME, storeRest, storeSlots, storeWhole } from "../../tape/slots.ts";
import { Tape } from "../../tape/tape.ts";
import { callComponent, showValue } from "./compose.ts";
import { showIn } from "./show-error.ts";
import { isSignal } from "../../thrown/signals.ts";

type Draw = (cursor: Cursor) => unknown;
type Props = Record<string, unknown>;

export class Cursor extends Tape<Run> {
  /** The function that draws in the block, and the one that draws each of several in it: held until the next run, see `runIn`. */
  draw: Draw | null = null;
  row: unknown = null;

  protected override begin(node: Node): void {
    super.begin(node);
    node.cursor = this;
  }

  /** Draws an element without drawn children. */
  emit(site: Site, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    const node = this.nodeFor(site, site.keyed ? a : undefined);
    const same = !node.loose && node.a === a && node.b === b && node.c === c && node.d === d;
    return this.drawn(node, same ? SAME : storeSlots(node, a, b, c, d));
  }

  emitAll(site: Site, values: readonly unknown[]): unknown {
    const node = this.nodeFor(site, site.keyed ? values[0] : undefined);
    return this.drawn(node, storeRest(node, values));
  }

  /** Draws an element with drawn children; evaluates to what the function returns. */
  block(site: Site, draw: Draw, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    const node = this.nodeFor(site, site.keyed ? a : undefined);
    const same = !node.loose && node.a === a && node.b === b && node.c === c && node.d === d;
    return this.opened(node, draw, same ? SAME : storeSlots(node, a, b, c, d));
  }

  blockAll(site: Site, draw: Draw, values: readonly unknown[]): unknown {
    const node = this.nodeFor(site, site.keyed ? values[0] : undefined);
    return this.opened(node, draw, storeRest(node, values));
  }

  /** Draws an element whose props come as one object. */
  spread(site: Site, props: Props | null | undefined, draw?: Draw): unknown {
    const { definition } = site;
    const whole = site.whole ? site : site.of(definition);
    const given = props ?? {};
    if (draw === undefined && definition.children === "block" && typeof given["children"] === "function") {
      const children = given["children"] as (...args: unknown[]) => unknown;
      return this.spread(site, { ...given, children: undefined }, (_: Cursor, ...args: unknown[]) => children(...args));
    }
    const node = this.nodeFor(whole, given["key"]);
    const change = storeWhole(node, given);
    return draw === undefined ? this.drawn(node, change) : this.opened(node, draw, change);
  }

  /** What a draw without drawn children evaluates to. */
  private drawn(node: Node, change: Change): unknown {
    // What most draws are, and cost nothing more.
    if (change === SAME && node.site.plain) return node;
    try {
      const changed = this.stored(node, change);
      return node.site.plain ? node : makeResult(this, node, changed);
    } catch (error) {
      return this.failed(node, error);
    }
  }

  private opened(node: Node, draw: Draw, change: Change): unknown {
    let changed: boolean;
    try {
      changed = this.stored(node, change);
    } catch (error) {
      this.failed(node, error);
      return this.group(node.site.inner, undefined, draw);
    }
    return openBlock(this, node, draw, changed);
  }

  /** An element that cannot be drawn takes nothing else with it: its error stands in its place, its value is kept aside. */
  private failed(node: Node, error: unknown): unknown {
    if (isSignal(error)) throw error;
    node.parent!.cursor?.retract(node);
    node.shut = true;
    const { definition } = this.run.session.host.exception;
    showIn(this, error, node.site.of(definition), node.key);
    return restOf(this, node);
  }

  /** Other props for what was drawn before: where they are wrong, it stays as it is, and their error is shown here. */
  override revise(node: Node, over: Props): void {
    const before = node.over;
    node.over = over;
    node.site.checked = false;
    node.loose = true;
    try {
      this.stored(node, ALL);
    } catch (error) {
      node.over = before;
      showIn(this, error);
    }
  }

  /** Draws whatever a tag stands for: an element that the compiler could not know, or a component. */
  use(site: Site, tag: unknown, props: Props, children?: (...args: unknown[]) => unknown): unknown {
    const definition = (tag as { definition?: Definition } | null | undefined)?.definition;
    if (definition === undefined) return callComponent(this, site, tag, props, children);
    // A block draws what stands between its tags; to an element with a text it is that.
    const between = definition.children === "block" ? children : ((children as Partial<Words>)?.words ?? children);
    return this.spread(site.of(definition), between === undefined ? props : { ...props, children: between });
  }

  /** Calls a function that draws, in a place of its own. */
  call<A extends unknown[], R>(site: Site, draw: (...args: A) => R, ...args: A): R {
    return this.group(site, undefined, () => draw(...args));
  }

  /** Draws a value: text as Markdown, arrays one by one, functions as drawings. */
  show(site: Site, value: unknown): unknown {
    return showValue(this, site, value);
  }

  /** An element called where no compiler has been. */
  direct(definition: Definition, props: Props): unknown {
    return this.spread(directSite(definition), props);
  }

  /** The cursor of a group, which appears with its first draw. */
  inside(site: Site, key: unknown): Cursor {
    return new Cursor(this.run, null, { outer: this, site, key });
  }

  /** Runs a function in a group of its own, which appears with its first draw; one of several appears in any case, as it has its turn. */
  group<R>(site: Site, key: unknown, draw: (cursor: Cursor) => R): R {
    return runIn(this.inside(site, key), draw) as R;
  }

  /** Before an `await`: paints what there is. Never rejects; `resume` does. */
  pause(value: unknown): Promise<Settled> {
    return this.run.pause(value);
  }

  /** After an `await`: ends here when the run is over, else goes on with the result. */
  resume(settled: Settled): unknown {
    return this.run.resume(this, settled);
  }

  /** What the comparison of a draw means: checks the props and tells the painter. True when the node changed. */
  private stored(node: Node, change: Change): boolean {
    if (change === SAME) return false;
    forgetRead();
    checkDraw(node);
    node.site.definition.stands?.(node);
    const { definition } = node.site;
    if (definition.prepare !== undefined && !definition.html) {
      const before = node.prepared;
      node.prepared = null;
      node.prepared = node.props;
      if (change === MAYBE && before !== null && certainlySame(before, node.prepared)) return true;
    } else node.prepared = null;
    this.run.session.mark(node, change !== ALL && node.site.onlyContent ? CONTENT : UPDATE);
    return true;
  }

  /** The node for the next draw: here, unless the element has a place of its own on the page. */
  private nodeFor(site: Site, key: unknown): Node {
    const { watcher } = this.run.session;
    const node = this.kids[this.at];
    // As it came in the last run, which is how most draws come: nobody else has to be asked.
    if (node?.site === site && node.key === key && site.seat === null && watcher === null && this.run.live) {
      this.at++;
      return node;
    }
    const found = site.seat?.(this, site, key) ?? this.next(site, key);
    watcher?.drew(found);
    return found;
  }

  /** Runs a function with this block as the current one. */
  with<R>(draw: (cursor: Cursor) => R): R {
    const before = setCurrent(this);
    try {
      return draw(this);
    } finally {
      setCurrent(before);
    }
  }
}

const direct = new WeakMap<Definition, Site>();

function directSite(definition: Definition): Site {
  let site = direct.get(definition);
  if (site === undefined) direct.set(definition, (site = new Site(definition, { many: true }, true)));
  return site;
}
