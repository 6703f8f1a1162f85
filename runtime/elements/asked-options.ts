// Options that are asked for while a person types: who asks, what was answered, and the values that are made of answers.
import { same } from "../core/values/same.ts";
import type { Gesture } from "../core/wire/wire.ts";
import type { Node } from "../core/tape/node.ts";
import type { Session } from "../core/run/session.ts";
import { hearBoth, type Held, type Mistake, type PropKind, sayError, textOf, write, writeText } from "./define.ts";
import { type OptionFormat, labelOf } from "./option-label.ts";
import type { Label } from "./text-content.ts";

/** Finds the options for what was typed; empty at first. `signal` is aborted when nobody waits for them any more. */
export type AskOptions<R> = (query: string, signal: AbortSignal) => R;

/** What a function may give, at once or later. */
export type Findable = Iterable<unknown> | PromiseLike<Iterable<unknown>>;

/** The options in it. */
export type FoundIn<R> = R extends unknown ? (Awaited<R> extends Iterable<infer T> ? T : never) : never;

/** `null` where options are asked for: nothing is chosen before anything is found. */
export type NullIfAsked<R> = [R] extends [never] ? never : null;

export interface FoundOptionsProps<T, O = Iterable<T>> {
  /**
   * What can be chosen: any values but `null` and `undefined`. Those that each run makes anew are found again by content, else by
   * their text, else by their position. Or a function that finds them for what is typed (`""` at first), where there are too many to be
   * sent: it executes where the script does, a little after the last key; only the newest answer counts, and `signal` is aborted for
   * all others. What it finds can be chosen; what is chosen stays, whatever is found later. Write it in front of `format`, whose types follow.
   */
  options: O;
  /** The text of an option, or its Markdown made by `md`; plain values speak for themselves. */
  format?: (option: T) => Label;
}

export const foundOptionsProps = { options: "any!", format: "function" } as const satisfies Record<string, PropKind>;

/** An option as a page knows it: by a name that is its own, and by what is read there. */
export interface ShownOption {
  readonly id: string | number;
  readonly label: Label;
}

/** What a page is told of a question. */
export type Answer = { readonly found: readonly ShownOption[] } | { readonly failed: true };

/** Takes the answer to what is `asked`; nothing is asked when the list has closed. */
export type TakesAnswer = ((answer: Answer) => void) & { asked?: string | null };

interface Props {
  options?: unknown;
  format?: OptionFormat;
  acceptNew?: boolean;
}

/** What is known of the questions of one widget: the options of the last answers, and how to give up the one under way. */
interface Asked {
  options: readonly unknown[];
  abort(): void;
}

const asked = new WeakMap<object, Asked>();

/** Nobody types more than this into a list. */
const LONGEST = 1000;

export const asks = ({ options }: { options?: unknown }): boolean => typeof options === "function";

/** Takes a question, where the options are asked for: no run follows. Everything else as ever. */
export function hearQuestion(session: Session, node: Node, gesture: Gesture): boolean {
  if (gesture.kind !== "search") return gesture.kind === "change" && hearBoth(session, node, gesture);
  const take = gesture.value as TakesAnswer;
  if (typeof take !== "function" || !asks(node.raw) || node.memory === null) return false;
  const before = asked.get(node.memory);
  before?.abort();
  const query = take.asked;
  if (typeof query !== "string" || query.length > LONGEST) return false;
  const aborting = session.host.abort();
  const now: Asked = { options: before?.options ?? [], abort: () => aborting.abort() };
  asked.set(node.memory, now);
  const { options } = node.raw as { options: AskOptions<unknown> };
  // Outside of any run, as what a timer does.
  void Promise.resolve()
    .then(() => options(query, aborting.signal))
    .then((found) => {
      const list = listOf(found);
      if (aborting.signal.aborted || asked.get(node.memory!) !== now) return;
      // What was seen until now may have been chosen before this arrives.
      now.options = [...list, ...now.options.slice(0, MOST)];
      const chosen = chosenOf(node.memory);
      take({ found: list.map((option) => shownOf(chosen.find((each) => same(each, option)) ?? option, node.raw)) });
    })
    .catch((error: unknown) => {
      if (aborting.signal.aborted) return;
      const reason = sayError(error);
      session.hint("options-not-found", { element: node.name, at: node.site.at, reason });
      take({ failed: true });
    });
  return false;
}

/** So many options of earlier answers are kept. */
const MOST = 1000;

function listOf(found: unknown): unknown[] {
  if (typeof found !== "object" || found === null || !(Symbol.iterator in found))
    throw new TypeError(`options() has to give a list of options, not ${write(found)}.`);
  const list = [...(found as Iterable<unknown>)];
  if (list.some(isNothing)) throw new TypeError("null and undefined are no options: they mean that nothing is chosen.");
  return list;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** What is chosen now, in a form also what has not been sent yet. */
function chosenOf(held: Held | undefined): unknown[] {
  const value = held?.pending?.value ?? held?.value;
  return [value].flat().filter((each) => !isNothing(each));
}

let count = 0;
const ids = new WeakMap<object, number>();

/** The same for the same object, and for equal values that are none. */
function idOf(option: unknown): string | number {
  if ((typeof option !== "object" && typeof option !== "function") || option === null)
    return `${typeof option}:${writeText(option)}`;
  let id = ids.get(option);
  if (id === undefined) ids.set(option, (id = ++count));
  return id;
}

export const shownOf = (option: unknown, props: Props): ShownOption => ({
  id: idOf(option),
  label: labelFor(option, props),
});

/** A text of the user's own is no option of the script's: its `format` does not know of it. */
const labelFor = (option: unknown, { acceptNew, format }: Props): Label =>
  labelOf(option, acceptNew === true && typeof option === "string" ? undefined : format);

const readAs = (option: unknown, props: Props): string => textOf(labelFor(option, props));

/** The option that a page names: one that is chosen, or was answered. */
export function optionOf(raw: unknown, props: Props, held: Held | undefined): unknown {
  const { id, label } = (raw ?? {}) as Partial<ShownOption>;
  const known = [...chosenOf(held), ...((held && asked.get(held)?.options) ?? [])];
  const found = known.find((option) => idOf(option) === id);
  if (found !== undefined) return found;
  const text = typeof label === "string" ? label.trim() : "";
  if (props.acceptNew !== true || text === "" || text.length > LONGEST || id !== idOf(label))
    throw new RangeError("One of the options that were found is expected.");
  // A text may stand for an option that it is the text of.
  return known.find((option) => readAs(option, props) === text) ?? text;
}

/** For tests: how a page names what is to be chosen. */
export function findAsked(chosen: unknown, { raw, memory }: Node): unknown {
  const known = [...chosenOf(memory), ...((memory && asked.get(memory)?.options) ?? [])];
  const named = (option: unknown): unknown => shownOf(known.find((each) => same(each, option)) ?? option, raw);
  return Array.isArray(memory?.value) ? (chosen as unknown[]).map(named) : chosen === null ? null : named(chosen);
}

/** Reports options that can neither be walked nor asked for. */
export function checkOptions({ options }: { options?: unknown }): Mistake | undefined {
  const isList = typeof options === "object" && options !== null && Symbol.iterator in options;
  if (isList || asks({ options })) return undefined;
  return {
    found: `options is ${write(options)}.`,
    expected: "options must be an array or another iterable, or a function that finds them.",
    write: 'options={["one", "two"]} or options={async (query, signal) => …}',
  };
}
