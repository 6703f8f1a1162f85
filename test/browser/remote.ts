// What a browser has to do for its tests beside Chromium: five things that WebDriver BiDi and the classic WebDriver both can.

/** One source of input and what it does, step by step: the same words in both protocols. */
export type Input =
  | { type: "key"; id: string; actions: KeyStep[] }
  | { type: "pointer"; id: string; parameters: { pointerType: Pointer }; actions: PointerStep[] };

export type Pointer = "mouse" | "touch" | "pen";
export type KeyStep = { type: "keyDown" | "keyUp"; value: string };
export type PointerStep =
  | { type: "pointerMove"; x: number; y: number; duration?: number }
  | { type: "pointerDown" | "pointerUp"; button: number };

/** One page of a browser. */
export interface Remote {
  navigate(url: string): Promise<void>;
  /** A step back in the history of the page is -1. */
  traverse(delta: number): Promise<void>;
  /** Calls a function, given as text, in the page with plain data; what it returns is awaited. */
  call(source: string, args: readonly unknown[]): Promise<unknown>;
  perform(input: Input[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A picture, as PNG in base64. */
  picture(): Promise<string>;
  close(): Promise<void>;
  /** What went wrong in the page: errors, and what it told the console about them. */
  readonly problems: string[];
}

/** A browser that was started: it makes pages, one after the other, and ends with the tests. */
export interface RemoteBrowser {
  open(): Promise<Remote>;
}
