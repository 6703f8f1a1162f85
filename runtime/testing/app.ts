// An app that runs in a test.
import { PageAddress } from "../core/run/page-address.ts";
import type { Message } from "../core/wire/encode.ts";
import type { Hint, Hints } from "../core/features/hints/hints.ts";
import type { Node } from "../core/tape/node.ts";
import { findNode } from "../core/tape/on-page.ts";
import type { Session } from "../core/run/session.ts";
import type { Shown } from "../core/wire/wire.ts";
import { viewState } from "../core/run/session-state.ts";
import { Shared } from "../core/features/pools/shared.ts";
import { Stored } from "../core/features/pools/stored.ts";
import { viewIn } from "../core/features/pools/tied.ts";
import type { TestAddress } from "./address.ts";
import type { Clock } from "./clock.ts";
import type { OpenOptions } from "./open.ts";
import type { TestElement } from "./element.ts";
import { type HandleOf, makeHandle } from "./handles.ts";
import { TestInline } from "./inline.ts";
import type { Reports, RunRecord } from "./reports.ts";
import { findAll, missing, type Sought } from "./query.ts";
import { screenOf } from "./screen.ts";
import { writeText } from "../core/values/write.ts";

/**
 * An app that runs in a test, as `openApp` gives it. Whatever a person does is a promise that resolves when the app is idle again.
 *
 * @example
 * ```ts
 * const app = await openApp(Todos, { session: { items: ["Tea"] } });
 * await app.get(TextInput, "New").set("Bread");
 * await app.get(Button, "Add").click();
 * const texts = app.all(Checkbox).map((box) => box.text);
 * expect(texts).toEqual(["Tea", "Bread"]);
 * expect(app.runs.at(-1)!.cause).toMatchObject({ label: "Add" });
 * ```
 * Streamlit: `AppTest`.
 */
export class TestApp {
  /**
   * What the page got of the last interaction: patches, as data. They are meant for snapshots, not to be read by code. Without `wire`
   * they have of a grid of more than ten thousand rows only how many there are.
   */
  patches: readonly Message[] = [];

  constructor(
    private readonly inner: Session,
    private readonly clock: Clock,
    /** The tree that a painter would show. */
    private readonly shown: () => Shown,
    private readonly reports: Reports,
    private readonly hinted: Hints,
    private readonly address: TestAddress,
    private readonly deliver: (node: Node, kind: string, value: unknown, spot?: number) => void,
    private readonly settle: () => Promise<void>,
    private readonly open: (options: OpenOptions) => Promise<TestApp>,
  ) {}

  /**
   * The first element of this kind, with this label, text or key where a name is given. A tag's name finds HTML: `app.get("b")`.
   * Throws an error that shows the page when there is none.
   */
  get<E extends Sought>(element: E, name?: string): HandleOf<E> {
    const found = this.find(element, name);
    if (found === undefined) throw missing(this.shown(), element, name);
    return found;
  }

  /** All elements of this kind, and of this name where one is given, in page order; an empty array when there are none. */
  all<E extends Sought>(element: E, name?: string): HandleOf<E>[] {
    const found = findAll(this.shown(), element, name, (node) => this.keyOf(node));
    return found.map(({ node, inline }) =>
      inline === undefined
        ? makeHandle<E>(this.hand, node)
        : (new TestInline(this.hand, node, inline) as TestElement<any> as HandleOf<E>),
    );
  }

  /** The first element, as `get` finds it; `undefined` when there is none. */
  find<E extends Sought>(element: E, name?: string): HandleOf<E> | undefined {
    return this.all(element, name)[0];
  }

  /** The values of the session: read them, or set them before the next interaction. */
  get session(): Record<string, any> {
    const { state } = this.inner;
    state.settle();
    const view = viewState(() => state, null, state.values);
    state.follow(view, null);
    return view.object;
  }

  /** The values that are kept on the device: read them, or set them as another tab would. */
  get stored(): Record<string, any> {
    return viewIn(this.inner, Stored, Object.keys(this.inner.part(Stored).values), null).object;
  }

  /** The values that all sessions of the app share: read them, or set them as somebody else would. */
  get shared(): Record<string, any> {
    return viewIn(this.inner, Shared, Object.keys(this.inner.part(Shared).values), null).object;
  }

  /** The parameters of the page's address: a string each, or a list where one is repeated. */
  get query(): Record<string, string | string[]> {
    return this.inner.part(PageAddress).all;
  }

  /** The path of the page's address. */
  get path(): string {
    return this.address.path;
  }

  /** What the browser's tab says. */
  get title(): string | undefined {
    return this.shown().props["title"] as string | undefined;
  }

  /** The layout that the page has, where its script asks for one. */
  get layout(): string | undefined {
    return this.shown().props["layout"] as string | undefined;
  }

  /** Goes to another path, as a plain link on the page would; resolves when the app is idle. */
  goTo(path: string): Promise<void> {
    this.patches = [];
    this.address.goTo(path);
    return this.settle();
  }

  /** Goes back in the page's history; resolves when the app is idle. */
  back(): Promise<void> {
    this.patches = [];
    this.address.move(-1);
    return this.settle();
  }

  /** Goes forward again; resolves when the app is idle. */
  forward(): Promise<void> {
    this.patches = [];
    this.address.move(1);
    return this.settle();
  }

  /** The page as text, one line for each element. */
  screen(): string {
    return screenOf(this.shown());
  }

  /** All runs so far: what caused them, how they ended, how long they took, how much they drew and changed. */
  get runs(): readonly RunRecord[] {
    return this.reports.list;
  }

  /** The error that the page shows, if it shows one. */
  get exception(): { name: string; message: string; code?: string; hint?: string } | undefined {
    return this.all("Exception")[0]?.props as { name: string; message: string } | undefined;
  }

  /** What the app's author should know: one step behind, repeated keys, values that a widget does not allow. */
  get hints(): readonly Hint[] {
    return this.hinted.list;
  }

  /**
   * Opens the app once more beside this one, as another tab on the same device does: `shared` and `stored` values are those of
   * this one. Whatever a person does in one of them resolves when the others have followed.
   *
   * @param options What is different there; `{ storage: new Map() }` is another device.
   */
  another(options: OpenOptions = {}): Promise<TestApp> {
    return this.open(options);
  }

  /** Runs the script once more; resolves when the app is idle. */
  rerun(): Promise<void> {
    this.patches = [];
    this.inner.request({ kind: "request" });
    return this.settle();
  }

  /** Moves the app's clock by some milliseconds: `runEvery` falls due, toasts go, cached results expire. Resolves when the app is idle. */
  async advance(ms: number): Promise<void> {
    this.patches = [];
    await this.clock.advance(ms, () => this.settle());
    await this.settle();
  }

  /** Resolves when no run is under way. */
  idle(): Promise<void> {
    return this.settle();
  }

  /** Ends the session: runs under way are aborted, timers stop. */
  close(): void {
    this.inner.close();
  }

  private readonly hand = {
    gesture: (node: Node, kind: string, value: unknown, spot?: number): Promise<void> => {
      this.patches = [];
      this.deliver(node, kind, value, spot);
      return this.settle();
    },
    node: (id: number): Node | undefined => findNode(this.inner.root, id),
  };

  private keyOf(node: Shown): string | undefined {
    const key = findNode(this.inner.root, node.id)?.key;
    return key === undefined ? undefined : writeText(key);
  }
}
