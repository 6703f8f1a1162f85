// A call site: where the script draws what. Hoisted by the compiler, compared by identity at every draw.
import type { Definition, PropKind } from "./definition.ts";
import type { Composed, Composer } from "../wire/wire.ts";

/** What the compiler knows of a call site. */
export interface SiteOptions {
  /** `line:column` in the source. */
  at?: string;
  /** The site of the block around it. */
  in?: Site;
  /** The first positional value is the key. */
  keyed?: boolean;
  /** May be drawn several times in one block without a key. */
  many?: boolean;
  /** Props that never change. */
  props?: Record<string, unknown>;
  /** Names of the props that may change, in the order of the positional values (behind the key). */
  slots?: readonly string[];
  /** Composes the children from the positional values behind the slots. */
  children?: Composer;
}

const none: readonly string[] = [];

/** The elements that this app may draw: each has a call site. */
export const drawable = new Set<Definition>();

export class Site {
  readonly at: string;
  readonly in: Site | null;
  readonly keyed: boolean;
  readonly many: boolean;
  readonly props: Record<string, unknown> | null;
  readonly slots: readonly string[];
  readonly children: Composer | null;
  /** A tag whose content is composed. */
  readonly composed: Composed | null;
  /** Drawing it gives a handle: no value, no block. The one question that every draw asks. */
  readonly plain: boolean;
  /** Where the element stands, if not in the block it is drawn in; asked by every draw. */
  readonly seat: NonNullable<Definition["seat"]> | null;
  /** The props come as one object instead of slots. */
  readonly whole: boolean;
  /** The props have been looked at, and none of them can change into something that the element does not allow. */
  checked: boolean;
  /** From draw to draw nothing can change but the text, the key, and handlers. */
  readonly steady: boolean;
  /** The same, and the text is shown as it is given. */
  readonly onlyContent: boolean;
  /** Nothing drawn here differs from the next draw: the props, once they have been gathered, and as the painter gets them. */
  readonly fixed: boolean;
  raw: Readonly<Record<string, unknown>> | null = null;
  shown: Readonly<Record<string, unknown>> | null = null;
  /** Sites made from this one: for the elements it may stand for, and for what stands inside it. */
  derived: Map<unknown, Site> | null = null;

  constructor(
    readonly definition: Definition,
    options: SiteOptions,
    whole = false,
  ) {
    this.at = options.at ?? "";
    this.in = options.in ?? null;
    this.keyed = options.keyed === true;
    this.many = options.many === true;
    this.props = options.props ?? null;
    this.slots = this.keyed ? ["key", ...(options.slots ?? none)] : (options.slots ?? none);
    this.children = options.children ?? null;
    this.composed =
      definition.html && this.children ? { by: this.children, props: this.props, slots: this.slots } : null;
    this.whole = whole;
    this.seat = definition.seat ?? null;
    const { value, trigger, result, children, props } = definition;
    this.steady = !whole && this.slots.every((slot) => slot === "key" || slot === "children" || isHandler(props[slot]));
    this.onlyContent = this.steady && children === "text" && !definition.prepare && !definition.html && this.hasContent;
    this.fixed = !whole && this.slots.length === 0 && this.children === null;
    this.plain =
      !value && !trigger && !result && (children !== "block" || (definition.html === true && this.hasContent));
    drawable.add(definition);
    this.checked = !!(definition.html || definition.group);
  }

  /** The children come as a value: nothing is drawn inside. */
  private get hasContent(): boolean {
    if (this.whole) return false;
    return (
      this.children !== null || this.slots.includes("children") || (this.props !== null && "children" in this.props)
    );
  }

  /** The site for the same place in the source, with its props in one object, for this element. */
  of(definition: Definition): Site {
    return this.derive(definition, () => new Site(definition, { at: this.at, many: this.many, ...inside(this) }, true));
  }

  /** The site of text drawn here by a value that is only known at run time. */
  get text(): Site {
    return this.derive(
      "text",
      () => new Site(this.definition, { at: this.at, many: true, slots: ["children"], ...inside(this) }),
    );
  }

  /** The site of a group inside this one: the children of a component, a function run as a drawing. */
  get inner(): Site {
    return this.derive("inner", () => new Site(groupDefinition, { at: this.at, many: true, in: this }));
  }

  private derive(key: unknown, make: () => Site): Site {
    const known = (this.derived ??= new Map()).get(key);
    if (known !== undefined) return known;
    const made = make();
    this.derived.set(key, made);
    return made;
  }
}

const isHandler = (kind: PropKind | undefined): boolean => typeof kind === "string" && kind.startsWith("handler");

const inside = (site: Site) => (site.in === null ? {} : { in: site.in });

/** What a component, a drawing function, or a function child leaves in the tree: a node without a box. */
export const groupDefinition: Definition = {
  name: "#group",
  children: "block",
  props: {},
  group: true,
};

/** Makes a call site. `null` as element: a component, or a direct call of a function that draws. */
export function site(element: { readonly definition: Definition } | null, options: SiteOptions = {}): Site {
  return new Site(element === null ? groupDefinition : element.definition, options);
}
