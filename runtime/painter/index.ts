// The painter's door: what hosts call, and what the paint of an element of one's own is made with.
export { mount, type Painting } from "./mount.ts";
export { lazy } from "./lazy.ts";
export type { Box, Paint, PaintProps, Template } from "./paint.ts";
export { registerPaint } from "./registry.ts";
