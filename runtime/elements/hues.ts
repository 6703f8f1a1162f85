// The colours that a script names: legible on the page, by day and by night.

export const hues = ["red", "orange", "yellow", "green", "blue", "violet", "gray", "grey", "primary"] as const;

/** A colour by its name; `"primary"` is the accent of the page. */
export type Hue = (typeof hues)[number];
