// Keys that belong to an input method: they end a word, and mean nothing else.

/** Safari says of the key that ends a composition only that it is the number 229. */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean =>
  composing || keyCode === 229;
