// What a widget remembers: the user's value, what the script gave, and what the props allow of it.
import type { TriggerKind, ValueKind } from "./value-kind.ts";
import { same, snapshot } from "../values/same.ts";

/** A bound variable, as compiled code passes it. */
export interface Binding {
  get(): unknown;
  set(value: unknown): void;
  /** It has been `null` while the widget was drawn, which may be empty from then on. */
  vacant?: boolean | undefined;
}

type Props = Record<string, unknown>;

/** The widget that remembers. */
interface Widget {
  readonly raw: Props;
  readonly site: { readonly definition: { readonly value?: ValueKind } };
}

export class Memory {
  /** What the widget evaluates to, before it is copied for the script. */
  value: unknown = undefined;
  /** The `value` prop that was last taken over. */
  private given: unknown = undefined;
  /** Counts the script's own changes of the value. */
  version = 0;
  /** What the painter shows, as it travels: options by their index, which changes when the options do. */
  known: unknown = undefined;
  /** A change held back by a form until it is submitted. */
  pending: { readonly value: unknown } | null = null;
  /** The serial of the run in which a trigger is not at rest. */
  live = 0;
  persist = false;
  /** What is wrong with what was entered, for the person who did. */
  error: string | null = null;
  /** The variable that it is tied to. */
  bound: Binding | undefined = undefined;
  /** What the variable holds, where the props do not allow it. */
  refused: { readonly value: unknown } | null = null;

  /** Takes the props of a draw into account, and returns what the script gets. */
  draw(node: Widget, kind: ValueKind, changed: boolean): unknown {
    if (changed || this.bound) this.read(node, kind);
    return copyFor(kind, this.value);
  }

  private read(node: Widget, kind: ValueKind): void {
    const props = node.raw;
    const first = this.version === 0;
    const equal = kind.equal ?? same;
    const given = props["value"];
    const binding = props["bind"] as Binding | undefined;
    this.persist = props["persist"] === true;
    let next = this.value;
    if (binding) {
      next = binding.get();
      binding.vacant = next === null || this.bound?.vacant;
    } else if (given !== undefined && !equal(given, this.given, props)) next = given;
    this.bound = binding;
    if (next === undefined && (first || binding)) next = startValue(props, kind);
    this.given = snapshot(given);
    this.value = kind.fit(next, props, this.value);
    this.refused = binding && !equal(this.value, next, props) ? { value: next } : null;
    if (this.pending !== null) this.pending = { value: kind.fit(this.pending.value, props) };
    const shown = this.shown(node);
    if (first || !same(shown, this.known)) this.version++;
    this.known = snapshot(shown);
  }

  /** Looks at the bound variable again at the end of a run: true when it was assigned after the draw. */
  follow(node: Widget, kind: ValueKind): boolean {
    const { version } = this;
    try {
      this.read(node, kind);
    } catch {
      // What the variable was part of is gone; with the next run the widget is, too, or it is bound to something else.
    }
    return this.version !== version;
  }

  /** Takes over what the user entered. Throws when what the widget is bound to has gone. */
  enter(node: Widget, kind: ValueKind, value: unknown): void {
    this.bound?.set(copyFor(kind, value));
    this.value = value;
    this.pending = null;
    this.known = snapshot(this.shown(node));
  }

  /** Fires a trigger for one run. */
  fire(value: unknown, serial: number): void {
    this.value = value;
    this.live = serial;
  }

  drawTrigger(kind: TriggerKind, serial: number): unknown {
    return this.live === serial ? this.value : kind.rest;
  }

  /** What the painter shows: in a form, also what has not been submitted yet. */
  shown(node: Widget): unknown {
    const kind = node.site.definition.value;
    if (kind === undefined) return undefined;
    const value = this.pending === null ? this.value : this.pending.value;
    return kind.encode === undefined ? value : kind.encode(value, node.raw);
  }
}

/** What it is until the user or a bound variable says something else. */
export const startValue = (props: Props, kind: ValueKind): unknown =>
  props["value"] !== undefined ? props["value"] : kind.initial(props);

/** The script's own copy of a value. */
export const copyFor = (kind: ValueKind, value: unknown): unknown =>
  kind.copy === undefined ? value : kind.copy(value);
