// Paints the stars: one button each, the chosen ones filled.
import type { PaintProps } from "dacapo";

export function StarsPaint({ props, value, fire, box }: PaintProps<{ label: string; max: number }, number>) {
  const stars = Array.from({ length: props.max }, (_, at) => at + 1);
  return (
    <div {...box} role="group" aria-label={props.label}>
      <div>{props.label}</div>
      {stars.map((star) => (
        <button
          type="button"
          key={star}
          style="font-size: 1.5rem; line-height: 1; padding: 0.25rem; border: 0; background: none; color: inherit; cursor: pointer"
          aria-label={`${star} of ${props.max}`}
          aria-pressed={star <= value}
          onClick={() => fire("change", star === value ? 0 : star)}
        >
          {star <= value ? "★" : "☆"}
        </button>
      ))}
    </div>
  );
}
