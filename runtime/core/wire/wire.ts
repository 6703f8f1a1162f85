// What crosses between a session and a painter: nodes as they are shown, patches outwards, gestures inwards.

/** A node as a painter sees it. Inside one page it is the core's own node; over a wire it is a mirror of it. */
export interface Shown {
  /** Unique in the session and never used again. */
  readonly id: number;
  /** The element's name: `"Slider"`, `"div"`, `"#text"`; `"#group"` for nodes that have no box of their own. */
  readonly name: string;
  /** The props to paint, prepared by the definition: data only, never a function. Read it when painting, do not keep it. */
  readonly props: Readonly<Record<string, unknown>>;
  /** What a widget shows, encoded by the definition. `undefined` where there is no value. */
  readonly value: unknown;
  /** Counts how often the script itself changed `value`: a painter writes the value to the page only when this grew. */
  readonly version: number;
  /** The children of a block in page order; `null` for a leaf. */
  readonly kids: readonly Shown[] | null;
  /** Left over from the run before, while the present run has not come here yet. */
  readonly stale: boolean;
  /** Where a painter lives in the same page: the content of an update of it alone. */
  readonly content?: Content;
  /** Where a painter lives in the same page: a tag that is the same but for some values, and those. */
  readonly composed?: Composed | null;
  readonly values?: readonly unknown[];
  /** The painter's own mark on the node (a component or a DOM element); the core never reads it. */
  painted: unknown;
}

/** One change of what is shown. `children`: the list or order of `node.kids` changed; new nodes are found in it. */
export interface Patch {
  readonly op: "update" | "children" | "stale";
  /** Of an update: nothing else is another. */
  readonly only?: "content";
  readonly node: Shown;
}

/**
 * What a person did: which node, what kind of event, and the raw value that came with it. The value is plain data, but for
 * files and who takes one: a wire hands those over beside the message.
 */
export interface Gesture {
  readonly id: number;
  /** `"change"` for a widget's new value, `"click"`, `"submit"`, or an event's name on an HTML element. */
  readonly kind: string;
  readonly value?: unknown;
  /** Which of the tags with handlers in the node's content it happened on; the node's own tag when left out. */
  readonly spot?: number;
  /** The node itself, where painter and session live in the same page: saves the search. */
  readonly node?: Shown;
}

/** Puts values where they stand in content, and looks at none of them. */
export type Composer = (...parts: any[]) => Content;

/** A tag with content that has not been composed, one for each place in the source: a painter that knows what stands around the values needs no more. */
export interface Composed {
  readonly by: Composer;
  /** The props of the tag itself: those that never change, and the names of the others. Their values come first, those of the content behind them. */
  readonly props: Readonly<Record<string, unknown>> | null;
  readonly slots: readonly string[];
}

/** Inline content of a text element: text, or a tag with attributes and content of its own. */
export type Content = string | readonly Content[] | Inline;

/** An inline HTML tag inside a text element. */
export interface Inline {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, unknown>> | null;
  /** The events that its handlers wait for, and which of the tags with handlers it is. */
  readonly on?: readonly string[];
  readonly spot?: number;
  readonly children: readonly Content[];
}
