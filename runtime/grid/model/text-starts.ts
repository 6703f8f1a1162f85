// The keys by which texts are sorted first, made while they are read: a million texts lie all over the memory, and to come to each of them once more takes longer than all the rest.
import type { TextOrder } from "./text-order.ts";

/** So few texts are compared one with another, and need no keys. */
export const FEW = 40;

/** So many texts are asked how they begin. */
const ASKED = 32;

/** How three in four of some texts begin, and whether all of them are the same. */
export interface Beginning {
  readonly model: string;
  /** With how many places of the model. */
  readonly common: number;
  readonly alike: boolean;
}

/** One of these is no exception among the texts, most likely. */
const MODELS = [0.5, 0.2, 0.8];

/** @param textAt A text by the share of those before it. @param most How many places may be common. */
export function beginningOf(known: TextOrder, textAt: (share: number) => string, most: number): Beginning {
  const asked = Array.from({ length: ASKED }, (_, nth) => textAt(nth / ASKED));
  const found = MODELS.map((share): Beginning => {
    const model = textAt(share);
    const plain = known.plainStart(model, most);
    const lengths = asked.map((text) => {
      let common = 0;
      while (common < plain && text.charCodeAt(common) === model.charCodeAt(common)) common++;
      return common;
    });
    const common = lengths.sort((a, b) => a - b)[ASKED / 4]!;
    return { model, common, alike: asked.every((text) => text === model) };
  });
  return found.reduce((best, next) => (next.common > best.common ? next : best));
}

/** Where a text stands beside those that begin like the model. */
export const BEFORE = 0;
export const AMONG = 1;

/** By the place of the text among all. */
export class TextStarts {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** `BEFORE`, `AMONG`, or 2 for those behind. */
  readonly sides: Uint8Array;
  /** Each text so far stands on one side, and has a key where it stands among those. */
  isWhole = true;

  constructor(
    private readonly known: TextOrder,
    readonly beginning: Beginning,
    length: number,
  ) {
    this.high = new Uint32Array(length);
    this.low = new Uint32Array(length);
    this.sides = new Uint8Array(length);
  }

  add(text: string, at: number): void {
    if (!this.isWhole) return;
    const { known, beginning, high, low, sides } = this;
    const { model, common } = beginning;
    const side = known.side(text, model, common);
    if (side === undefined || (side === 0 && !known.writeKey(text, common, common, high, low, at)))
      this.isWhole = false;
    else sides[at] = side + 1;
  }
}
