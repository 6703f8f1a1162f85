// A page of any browser, in the words of Playwright that the tests use: for Chromium they are Playwright's own.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { Keys } from "./keys.ts";
import type { Pointer, PointerStep, Remote } from "./remote.ts";

type Role = Parameters<Page["getByRole"]>[0];
type Named = { name?: string; exact?: boolean };
type Size = { width: number; height: number };
type Rect = Size & { x: number; y: number };

/** Where something on a page is: looked for anew whenever it is asked. */
export interface Part {
  getByRole(role: Role, options?: Named): Part;
  getByLabel(text: string, options?: { exact?: boolean }): Part;
  getByText(text: string, options?: { exact?: boolean }): Part;
  locator(css: string): Part;
  first(): Part;
  last(): Part;
  nth(index: number): Part;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  waitFor(options?: { state?: "attached" | "detached" | "visible" | "hidden" }): Promise<void>;
  click(): Promise<void>;
  focus(): Promise<void>;
  press(key: string): Promise<void>;
  fill(text: string): Promise<void>;
  pressSequentially(text: string): Promise<void>;
  inputValue(): Promise<string>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  getAttribute(name: string): Promise<string | null>;
  boundingBox(): Promise<Rect | null>;
  evaluate<Result, Argument>(
    call: (element: HTMLElement, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  evaluate<Result>(call: (element: HTMLElement) => Result): Promise<Awaited<Result>>;
}

export interface Tab {
  goto(url: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  evaluate<Result, Argument>(call: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  evaluate<Result>(call: () => Result): Promise<Awaited<Result>>;
  getByRole: Part["getByRole"];
  getByLabel: Part["getByLabel"];
  getByText: Part["getByText"];
  locator: Part["locator"];
  keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  setViewportSize(size: Size): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<void>;
  problems: string[];
}

/** How an element is found: step by step, each in what the one before has found. */
type Step =
  | { by: "role"; role: string; name: string | undefined; exact: boolean }
  | { by: "label" | "text"; text: string; exact: boolean }
  | { by: "css"; css: string }
  | { by: "at"; index: number };

const library = createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js");
const queries = readFileSync(library, "utf8");

/** In the page: what the steps find. */
const find = `(steps) => {
  const library = globalThis.TestingLibraryDom;
  let found = [document.body];
  for (const step of steps) {
    const { by, exact } = step;
    const inside = (within) => {
      if (by === "css") return [...within.querySelectorAll(step.css)];
      if (by === "label") return library.queryAllByLabelText(within, step.text, { exact });
      if (by === "text") return library.queryAllByText(within, step.text, { exact });
      const name = step.name === undefined || exact ? step.name : (given) => given.toLowerCase().includes(step.name.toLowerCase());
      return library.queryAllByRole(within, step.role, { name });
    };
    found = by === "at" ? [found.at(step.index)].filter(Boolean) : [...new Set(found.flatMap(inside))];
  }
  return found;
}`;

const patience = 20_000;

export async function until<Value>(ask: () => Promise<Value | undefined>, what: string): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

class RemotePart implements Part {
  constructor(
    private readonly tab: RemoteTab,
    private readonly steps: readonly Step[],
  ) {}

  private and(step: Step): Part {
    return new RemotePart(this.tab, [...this.steps, step]);
  }

  getByRole(role: Role, { name, exact = false }: Named = {}): Part {
    return this.and({ by: "role", role, name, exact });
  }
  getByLabel(text: string, { exact = false } = {}): Part {
    return this.and({ by: "label", text, exact });
  }
  getByText(text: string, { exact = false } = {}): Part {
    return this.and({ by: "text", text, exact });
  }
  locator(css: string): Part {
    return this.and({ by: "css", css });
  }
  nth(index: number): Part {
    return this.and({ by: "at", index });
  }
  first(): Part {
    return this.nth(0);
  }
  last(): Part {
    return this.nth(-1);
  }

  count(): Promise<number> {
    return this.all("(found) => found.length");
  }
  allInnerTexts(): Promise<string[]> {
    return this.all("(found) => found.map((element) => element.innerText)");
  }
  isVisible(): Promise<boolean> {
    return this.all(`(found) => found.some(${visible})`);
  }

  async waitFor({ state = "visible" }: { state?: "attached" | "detached" | "visible" | "hidden" } = {}): Promise<void> {
    const wanted = state === "attached" || state === "visible";
    const ask = (): Promise<boolean> =>
      state === "attached" || state === "detached" ? this.count().then((count) => count > 0) : this.isVisible();
    await until(async () => ((await ask()) === wanted ? true : undefined), `${this} ${state}`);
  }

  async click(): Promise<void> {
    const [x, y] = await until(() => this.all<[number, number] | undefined>(pressable), `${this} can be clicked`);
    await this.tab.mouse.click(x, y);
  }
  async focus(): Promise<void> {
    await this.evaluate((element) => element.focus());
  }
  async press(key: string): Promise<void> {
    await this.focus();
    await this.tab.keyboard.press(key);
  }
  async pressSequentially(text: string): Promise<void> {
    await this.focus();
    await this.tab.keyboard.type(text);
  }
  /** As a person replaces a text: by keys. */
  async fill(text: string): Promise<void> {
    await this.evaluate((element) => {
      element.focus();
      (element as HTMLInputElement).select();
    });
    if (text === "") await this.tab.keyboard.press("Delete");
    else await this.tab.keyboard.type(text);
  }

  inputValue(): Promise<string> {
    return this.evaluate((element) => (element as HTMLInputElement).value);
  }
  innerText(): Promise<string> {
    return this.evaluate((element) => element.innerText);
  }
  getAttribute(name: string): Promise<string | null> {
    return this.evaluate((element, asked) => element.getAttribute(asked), name);
  }
  boundingBox(): Promise<Rect | null> {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  async evaluate<Result, Argument>(
    call: (element: HTMLElement, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const one = `async (found, argument) => found.length > 0 ? [await (${call})(found[0], argument)] : undefined`;
    const [result] = await until(() => this.all<[Awaited<Result>] | undefined>(one, argument), `${this} is there`);
    // What is undefined there comes as null.
    return result;
  }

  private all<Result>(call: string, argument?: unknown): Promise<Result> {
    return this.tab.ask<Result>(
      `(steps, argument) => (${call})((${find})(steps), argument)`,
      this.steps,
      argument ?? null,
    );
  }

  toString(): string {
    return JSON.stringify(this.steps);
  }
}

const visible = `(element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== "hidden";
}`;

/** Where an element can be pressed: its middle, once it is in sight and nothing lies above. */
const pressable = `async ([element, ...more]) => {
  if (element === undefined) return undefined;
  if (more.length > 0) throw new Error("More than one: " + [element, ...more].map((each) => each.outerHTML).join("\\n"));
  const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return [x + width / 2, y + height / 2, width, height]; };
  let [x, y] = place();
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const before = place();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const now = place();
  if (now.some((number, at) => number !== before[at])) return undefined;
  [x, y] = now;
  const hit = document.elementFromPoint(x, y);
  const label = hit?.closest("label")?.control;
  return hit !== null && (element.contains(hit) || hit.contains(element) && hit.closest("label") || label === element) ? [x, y] : undefined;
}`;

export class RemoteTab implements Tab {
  readonly problems: string[];
  readonly keyboard: Keys;

  constructor(private readonly remote: Remote) {
    this.problems = remote.problems;
    this.keyboard = new Keys(remote);
  }

  getByRole: Part["getByRole"] = (role, options) => this.page.getByRole(role, options);
  getByLabel: Part["getByLabel"] = (text, options) => this.page.getByLabel(text, options);
  getByText: Part["getByText"] = (text, options) => this.page.getByText(text, options);
  locator: Part["locator"] = (css) => this.page.locator(css);

  private get page(): Part {
    return new RemotePart(this, []);
  }

  goto(url: string): Promise<void> {
    return this.remote.navigate(url);
  }
  goBack(): Promise<void> {
    return this.remote.traverse(-1);
  }
  goForward(): Promise<void> {
    return this.remote.traverse(1);
  }

  async evaluate<Result, Argument>(
    call: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    return (await this.remote.call(String(call), [argument ?? null])) as Awaited<Result>;
  }

  /** Asks with the queries at hand; they are brought along where the page has none yet. */
  async ask<Result>(source: string, ...args: unknown[]): Promise<Result> {
    const guarded = `async (...args) => globalThis.TestingLibraryDom === undefined ? "again" : { value: await (${source})(...args) }`;
    for (;;) {
      const answer = (await this.remote.call(guarded, args)) as "again" | { value?: Result };
      if (answer !== "again") return answer.value as Result;
      await this.remote.call(`() => { (function () { ${queries} }).call(globalThis); }`, []);
    }
  }

  private at: [x: number, y: number] = [0, 0];

  mouse: Tab["mouse"] = {
    move: (x, y) => ((this.at = [x, y]), this.point("mouse", { type: "pointerMove", x, y })),
    down: () => this.point("mouse", { type: "pointerDown", button: 0 }),
    up: () => this.point("mouse", { type: "pointerUp", button: 0 }),
    click: async (x, y) => {
      await this.mouse.move(x, y);
      await this.point("mouse", { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 });
    },
  };

  async point(pointerType: Pointer, ...steps: PointerStep[]): Promise<void> {
    const whole = steps.map((step) =>
      "x" in step ? { ...step, x: Math.round(step.x), y: Math.round(step.y), duration: 0 } : step,
    );
    await this.remote.perform([{ type: "pointer", id: pointerType, parameters: { pointerType }, actions: whole }]);
  }

  setViewportSize({ width, height }: Size): Promise<void> {
    return this.remote.resize(width, height);
  }

  async screenshot({ path }: { path: string }): Promise<void> {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(path, Buffer.from(await this.remote.picture(), "base64"));
  }

  close(): Promise<void> {
    return this.remote.close();
  }
}
