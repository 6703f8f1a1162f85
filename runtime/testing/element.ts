// One element on the page, in the hands of a test: what it shows, and what a person could do with it.
import { textOf } from "../core/wire/content.ts";
import { nameOf } from "../core/wire/name.ts";
import type { Node } from "../core/tape/node.ts";
import type { Shown } from "../core/wire/wire.ts";
import type { Wanted } from "../elements/define.ts";
import { seenKids } from "./screen.ts";
import { messageOf } from "../core/thrown/describe-error.ts";
import { write, writeText } from "../core/values/write.ts";
import { same } from "../core/values/same.ts";
import { type Answer, asks, findAsked } from "../elements/asked-options.ts";
import { placeOf } from "../elements/new-option.ts";
import { listOptions } from "../elements/options.ts";
import { choiceOf } from "../elements/tabs/tabs-in.ts";

/** What a handle needs of the app it came from. */
export interface Hand {
  /** Sends a gesture and resolves when the app is idle again. */
  gesture(node: Node, kind: string, value: unknown, spot?: number): Promise<void>;
  /** The session's node, or nothing when it has left the page. */
  node(id: number): Node | undefined;
}

/**
 * One element on the page: what it shows, and what a person could do with it. Each deed resolves when the app is idle again, and
 * throws where a person could not do it: the element is disabled, has left the page, or knows no such thing.
 *
 * @example
 * ```ts
 * const size = app.get(Slider, "Size");
 * await size.set(7);
 * expect(size.value).toBe(7);
 * ```
 * Streamlit: the elements of `AppTest`.
 */
export class TestElement<V = unknown> {
  constructor(
    protected readonly hand: Hand,
    protected readonly shown: Shown,
  ) {}

  /** The session's name for the element; the same as long as it stays the same widget. */
  get id(): number {
    return this.shown.id;
  }

  /** Its text: children, else label or message; of a block, the texts inside, one a line. */
  get text(): string {
    const own = textOf(this.shown.props["children"]);
    if (own !== "" || this.shown.kids === null || this.shown.kids.length === 0)
      return own || nameOf(this.shown) || writeText(this.shown.props["message"] ?? "");
    return seenKids(this.shown)
      .map((kid) => new TestElement(this.hand, kid).text)
      .join("\n");
  }

  /** What it evaluates to in the script; of a button, the value at rest. */
  get value(): V {
    const node = this.live("read");
    const { memory } = node;
    const { value, trigger } = node.site.definition;
    if (value !== undefined)
      return (value.called === undefined ? memory?.value : value.called(memory?.value ?? null, node)) as V;
    return trigger?.rest as V;
  }

  /** What its form's schema found wrong with it, as the page shows it. */
  get error(): string | undefined {
    return this.shown.props["error"] as string | undefined;
  }

  /** Its props, defaults filled in. */
  get props(): Record<string, unknown> {
    const { bind: _, ...props } = this.live("read").raw;
    return props;
  }

  /** As messages of tests print it: `Dialog "Title"`. */
  toString(): string {
    const name = nameOf(this.shown);
    return name === "" ? this.shown.name : `${this.shown.name} ${write(name.slice(0, 200))}`;
  }

  /** The same, where a value is written as JSON. */
  toJSON(): string {
    return this.toString();
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** Clicks a button; ticks or unticks what can be ticked; with an option, clicks that: what is chosen is taken back, and a menu is opened for it. */
  async click(option?: unknown): Promise<void> {
    const node = this.able("click");
    const { definition } = node.site;
    if (node.name === "Tab" && option === undefined) return this.chooseTab(node);
    if (definition.trigger?.find !== undefined) return this.hand.gesture(node, "click", this.findIn(node, option));
    if (option !== undefined) {
      const chosen = node.memory?.value;
      if (Array.isArray(chosen))
        return chosen.some((other) => same(other, option)) ? this.unselect(option) : this.select(option);
      return this.set((same(chosen, option) ? null : option) as V);
    }
    if (definition.value !== undefined && typeof node.memory?.value === "boolean") return this.toggle();
    if (definition.trigger === undefined && (definition.handlerOf === undefined || definition.value !== undefined))
      throw this.unable("click", "it does not react to clicks");
    return this.hand.gesture(node, "click", undefined);
  }

  /** What is chosen is known by the block that the tab stands in. */
  private chooseTab(node: Node): Promise<void> {
    let tabs = node.parent!;
    while (tabs.name !== "Tabs" && tabs.parent !== null) tabs = tabs.parent;
    return this.hand.gesture(tabs, "change", choiceOf(node));
  }

  /** Where an option of a menu stands. */
  private findIn(node: Node, option: unknown): number {
    const at = node.site.definition.trigger!.find!(option, node.raw);
    if (at !== -1) return at;
    const texts = this.shown.props["labels"];
    const why = option === undefined ? "it has to be said which of them" : `${write(option)} is none of them`;
    throw this.unable("click", `its options are ${write(texts)}: ${why}`);
  }

  /** Clicks a button that downloads a file, and resolves with the file. */
  async download(): Promise<File> {
    const node = this.able("download");
    if (node.site.definition.trigger?.act === undefined) throw this.unable("download", "it has no file");
    const files: File[] = [];
    await this.hand.gesture(node, "click", (file: File) => files.push(file));
    if (files[0] === undefined) throw this.unable("download", "its file could not be made");
    return files[0];
  }

  /** Enters a value: a number, a text, an option itself, a `File`. Throws for what the element does not take. */
  async set(value: V): Promise<void> {
    const node = this.able("set");
    const kind = node.site.definition.value;
    if (kind === undefined) throw this.unable("set", "it has no value");
    this.mustBeThere(value, node);
    let raw: unknown;
    try {
      raw = asks(node.raw)
        ? findAsked(value, node)
        : (kind.find?.(value, this.shown) ?? (kind.encode === undefined ? value : kind.encode(value, node.raw)));
      kind.decode(raw, node.raw, node.memory);
    } catch (error) {
      throw this.unable("set", `it does not take ${write(value)} (${messageOf(error)})`);
    }
    return this.hand.gesture(node, "change", raw);
  }

  /** Types a text into a list whose options are asked for, and resolves with the texts of what is found. Those can be chosen then. */
  async seek(text: string): Promise<string[]> {
    const node = this.able("seek");
    if (!asks(node.raw)) throw this.unable("seek", "its options are not asked for");
    const answer = await new Promise<Answer>((resolve) => {
      void this.hand.gesture(node, "search", Object.assign(resolve, { asked: text }));
    });
    if ("failed" in answer) throw this.unable("seek", "its function failed");
    return answer.found.map(({ label }) => textOf(label));
  }

  /** Turns on what is off, opens what is closed, and the other way round. */
  async toggle(): Promise<void> {
    const { memory } = this.able("toggle");
    if (typeof memory?.value !== "boolean") throw this.unable("toggle", "it is neither on nor off");
    return this.set(!memory.value as V);
  }

  /** Chooses an option; of several that can be chosen, one more. A tab is chosen itself. */
  async select(option?: unknown): Promise<void> {
    const node = this.able("select");
    if (node.name === "Tab" && option === undefined) return this.chooseTab(node);
    const chosen = node.memory?.value;
    return this.set((Array.isArray(chosen) ? [...(chosen as unknown[]), option] : option) as V);
  }

  /** Takes an option out of several that are chosen. */
  async unselect(option: unknown): Promise<void> {
    const chosen = this.able("unselect").memory?.value;
    if (!Array.isArray(chosen)) throw this.unable("unselect", "only one option can be chosen");
    return this.set(chosen.filter((other) => !same(other, option)) as V);
  }

  /** Chooses points of a chart: the rows that stand behind them; none for an empty list. */
  async selectPoints(rows: readonly unknown[]): Promise<void> {
    const node = this.selecting("selectPoints");
    if (node.raw["selection"] !== "points")
      throw this.unable("selectPoints", "intervals are selected in it, no points");
    return this.choose("selectPoints", node, { points: rows });
  }

  /** Chooses a part of a chart: from one value to another of one or both axes. */
  async selectInterval(interval: { x?: readonly [unknown, unknown]; y?: readonly [unknown, unknown] }): Promise<void> {
    const node = this.selecting("selectInterval");
    if (node.raw["selection"] === "points")
      throw this.unable("selectInterval", "points are selected in it, no intervals");
    return this.choose("selectInterval", node, { interval });
  }

  private choose(verb: string, node: Node, wanted: Wanted): Promise<void> {
    const choice = node.site.definition.value?.choose?.(wanted, node.raw, node.memory?.value);
    if (choice === undefined) throw this.unable(verb, "it has no points and no axes");
    if ("why" in choice) throw this.unable(verb, choice.why);
    return this.hand.gesture(node, "change", choice.sent);
  }

  private selecting(verb: string): Node {
    const node = this.able(verb);
    if (node.raw["selection"] === undefined) throw this.unable(verb, "nothing can be selected in it");
    return node;
  }

  /** One `step` up, at most to `max`. */
  async increment(): Promise<void> {
    return this.step(1);
  }

  /** One `step` down, at least to `min`. */
  async decrement(): Promise<void> {
    return this.step(-1);
  }

  /** Sends a text, or the form: by its first button that submits. */
  async submit(text?: string): Promise<void> {
    const node = this.able("submit");
    const { keeps, trigger } = node.site.definition;
    if (trigger?.rest === false) throw this.unable("submit", "it is a button, to be clicked");
    if (keeps === undefined) return this.hand.gesture(node, "submit", text);
    const button = submitOf(node);
    if (button === undefined) throw this.unable("submit", "it has no SubmitButton");
    return new TestElement(this.hand, button).click();
  }

  /** Closes it without an answer: a dialog, a toast; stops a stream that can be stopped. */
  async dismiss(): Promise<void> {
    const node = this.able("dismiss");
    if (node.site.definition.dismiss === undefined || node.props["dismissible"] === false)
      throw this.unable("dismiss", "it cannot be closed like that");
    return this.hand.gesture(node, "dismiss", undefined);
  }

  /** What can be chosen is among the options; a person sees their texts. */
  private mustBeThere(value: unknown, { raw, props }: Node): void {
    if (!("options" in raw) || asks(raw)) return;
    const options = listOptions(raw);
    const known = (option: unknown): boolean => option === null || placeOf(option, raw) !== -1;
    const missing = known(value) ? [] : Array.isArray(value) ? value.filter((one) => !known(one)) : [value];
    if (missing.length === 0) return;
    const texts = (props["labels"] as readonly string[] | undefined) ?? options.map(write);
    throw this.unable(
      "set",
      `${missing.map((one) => write(one)).join(", ")} is not among the options: ${texts.slice(0, 50).join(", ")}`,
    );
  }

  private async step(by: 1 | -1): Promise<void> {
    const { memory, raw } = this.able(by === 1 ? "increment" : "decrement");
    const { step, min, max } = raw as { step?: number; min?: number; max?: number };
    const now = typeof memory?.value === "number" ? memory.value : (min ?? 0);
    const next = now + by * (step ?? 1);
    return this.set(Math.min(max ?? Infinity, Math.max(min ?? -Infinity, next)) as V);
  }

  protected live(verb: string): Node {
    const node = this.hand.node(this.id);
    if (node === undefined) throw this.unable(verb, "it is no longer on the page");
    return node;
  }

  protected able(verb: string): Node {
    const node = this.live(verb);
    if (node.raw["disabled"] === true) throw this.unable(verb, "it is disabled");
    return node;
  }

  protected unable(verb: string, why: string): Error {
    return new Error(`Cannot ${verb} ${this.shown.name} ${write(nameOf(this.shown))}: ${why}.`);
  }
}

function submitOf(block: Node): Node | undefined {
  for (const node of block.kids ?? []) {
    const found = node.site.definition.submits ? node : submitOf(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
