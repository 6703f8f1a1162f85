// Whether the page is used with fingers, for what has its measures from a script: style sheets ask by themselves.

/** The pixels that a finger needs. */
export const FINGER = 44;

export const hasFingers = (): boolean => globalThis.matchMedia?.("(pointer: coarse)").matches === true;
