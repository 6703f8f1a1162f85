// A source with repairs in it: text put in, lines taken out, and where everything stood before.

/** Text put in at a position of the text so far, in place of `length` characters. */
interface Patch {
  at: number;
  text: string;
  length: number;
}

export class Patched {
  constructor(
    readonly text: string,
    /** Where each character of the text stands in the source; nothing while that is where it stands here. */
    private readonly places: Int32Array | null = null,
  ) {}

  /** Where a character stands in the source; nothing for one that was put in. */
  readonly placeOf = (position: number): number | undefined => {
    if (this.places === null) return position;
    const place = this.places[position] ?? -1;
    return place === -1 ? undefined : place;
  };

  with({ at, text, length }: Patch): Patched {
    const made = this.text.slice(0, at) + text + this.text.slice(at + length);
    const places = new Int32Array(made.length);
    for (let i = 0; i < made.length; i++) {
      if (i < at) places[i] = this.placeOf(i) ?? -1;
      else if (i < at + text.length) places[i] = -1;
      else places[i] = this.placeOf(i - text.length + length) ?? -1;
    }
    return new Patched(made, places);
  }
}
