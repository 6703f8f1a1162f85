// The space between elements, as CSS.

const steps: Record<string, string> = {
  none: "0px",
  small: "var(--dc-4)",
  medium: "var(--dc-8)",
  large: "4rem",
};

/** The length of a named step, or of a number of pixels. */
export const lengthOf = (gap: string | number): string => steps[gap] ?? `${gap}px`;
