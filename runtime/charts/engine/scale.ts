// From values to places and back: in proportion, or by orders of magnitude. Categories are their positions.

export type ScaleType = "number" | "time" | "log" | "category";

export type Domain = readonly [number, number];

export class Scale {
  private readonly from: number;
  private readonly factor: number;
  private readonly half: boolean;

  constructor(
    readonly type: ScaleType,
    readonly domain: Domain,
    readonly range: Domain,
  ) {
    const [first, last] = [this.forward(domain[0]), this.forward(domain[1])];
    // Between the least and the greatest number there is more than a number can say.
    this.half = !Number.isFinite(last - first);
    const length = this.half ? last / 2 - first / 2 : last - first;
    this.from = this.half ? first / 2 : first;
    this.factor = (range[1] - range[0]) / (length || 1);
  }

  private forward(value: number): number {
    return this.type === "log" ? Math.log10(value) : value;
  }

  /** The place of a value in pixels; NaN for what has none. */
  at(value: number): number {
    const place = this.forward(value);
    return this.range[0] + ((this.half ? place / 2 : place) - this.from) * this.factor;
  }

  /** The value at a place. */
  back(place: number): number {
    const value = this.from + (place - this.range[0]) / this.factor;
    const whole = this.half ? value * 2 : value;
    return this.type === "log" ? 10 ** whole : whole;
  }

  /** The domain seen when it is stretched around a place, which moves by pixels: `times` above 1 shows more. */
  zoomed(place: number, times: number, by = 0): Domain {
    const ends = this.range.map((end) => this.back(place - by + (end - place) * times));
    return [ends[0]!, ends[1]!];
  }

  /** The domain seen when it is moved by pixels. */
  moved(by: number): Domain {
    return [this.back(this.range[0] - by), this.back(this.range[1] - by)];
  }

  /** How many pixels one step takes. */
  get step(): number {
    return Math.abs(this.factor);
  }
}

/** A domain inside another, as long as it was where there is room. */
export function keepInside([from, to]: Domain, [least, most]: Domain, type: ScaleType): Domain {
  const [forward, back] = type === "log" ? [Math.log10, (value: number) => 10 ** value] : [Number, Number];
  const [first, last] = [forward(least), forward(most)];
  let [a, b] = [forward(from), forward(to)];
  if (b - a >= last - first) return [least, most];
  if (a < first) [a, b] = [first, b + first - a];
  if (b > last) [a, b] = [a + last - b, last];
  return [back(a), back(b)];
}
