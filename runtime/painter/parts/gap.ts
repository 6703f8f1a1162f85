// The space between elements, as CSS.

const steps: Record<string, string> = {
  none: "0",
  small: "var(--dc-4)",
  medium: "var(--dc-8)",
  large: "4rem",
};

/** A declaration for a named step or a number of pixels. */
export const gapOf = (gap: string | number | undefined): string =>
  `gap:${typeof gap === "number" ? `${gap}px` : (steps[gap ?? "small"] ?? steps["small"])};`;
