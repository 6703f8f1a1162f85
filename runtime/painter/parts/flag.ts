// A flag as an attribute that style sheets ask for: there, or not. `false` would be there too, as a text.

export const flag = (on: unknown): true | undefined => on === true || undefined;
