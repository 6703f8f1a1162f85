// Whether a value can be seen in what an element was drawn with.
import { isInline } from "../core/wire/content.ts";
import type { Node } from "../core/tape/node.ts";

/** What was passed to a draw, as far as it is shown as it is. */
export class ShownWords {
  private readonly values = new Set<unknown>();
  private readonly texts: string[] = [];
  private left = 400;

  add(value: unknown): this {
    if (--this.left < 0 || typeof value === "function") return this;
    if (typeof value !== "object" || value === null) {
      this.values.add(value);
      if (typeof value === "string") this.texts.push(value);
    } else if (Array.isArray(value)) for (const item of value) this.add(item);
    else if (isInline(value)) this.add(value.children).add(value.attrs);
    else for (const key of Object.keys(value)) this.add(value[key as never]);
    return this;
  }

  /** Texts and numbers only: that there is a `true` somewhere says nothing. */
  shows(value: unknown): boolean {
    if (typeof value !== "string" && typeof value !== "number") return false;
    if (value === "") return false;
    if (this.values.has(value)) return true;
    const word = `${value}`;
    return this.texts.some((text) => hasWord(text, word));
  }
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isWordly(text[at - 1], word[0]!) && !isWordly(text[at + word.length], word.at(-1)!)) return true;
  }
  return false;
}

const letter = /[\p{L}\p{N}_]/u;
const isWordly = (beside: string | undefined, edge: string): boolean =>
  beside !== undefined && letter.test(edge) && letter.test(beside);

/** What the script passed to a draw and may change; the value of a widget is its own. */
export function labelOf(node: Node): ShownWords {
  const { site, over } = node;
  const words = new ShownWords();
  const isOwn = (name: string): boolean =>
    name === "key" || name === "bind" || (name === "value" && site.definition.value !== undefined);
  const add = (name: string, value: unknown): void => {
    if (!isOwn(name) && !(over !== null && name in over)) words.add(value);
  };
  if (site.whole) for (const [name, value] of Object.entries((node.a ?? {}) as object)) add(name, value);
  else {
    let at = 0;
    for (const slot of site.slots) add(slot, node.slot(at++));
    for (let parts = site.children?.length ?? 0; parts > 0; parts--) add("children", node.slot(at++));
  }
  return over === null
    ? words
    : words.add(Object.entries(over).flatMap(([name, value]) => (isOwn(name) ? [] : [value])));
}

/** Everything that the page shows below a node. */
export function wordsBelow(node: Node, words = new ShownWords()): ShownWords {
  for (const kid of node.kids ?? []) {
    const { children, label, title, text } = kid.raw;
    words.add([children, label, title, text, kid.memory?.value]);
    wordsBelow(kid, words);
  }
  return words;
}
