// Paints the stars: one button each, the chosen ones filled.
import type { PaintProps } from "dacapo";

export function StarsPaint({ props, value, fire }: PaintProps<{ label: string; max: number }, number>) {
  const stars = Array.from({ length: props.max }, (_, at) => at + 1);
  return (
    <fieldset class="stars">
      <legend>{props.label}</legend>
      {stars.map((star) => (
        <button type="button" aria-label={`${star} of ${props.max}`} aria-pressed={star <= value} onClick={() => fire("change", star === value ? 0 : star)}>
          {star <= value ? "★" : "☆"}
        </button>
      ))}
    </fieldset>
  );
}
