// A value with files in it on its way to a session: the files go first, and once more to a session that goes on elsewhere.
import { liftFiles } from "./lift-files.ts";

/** What is said in the place of the value. */
export interface Packed {
  readonly value: unknown;
}

export class Parcel {
  private life: number | undefined;
  private packed: Packed | null | undefined;

  /**
   * @param value With at least one file in it.
   * @param lift Takes a file to where the session is.
   * @param ready Called when there is another answer.
   */
  constructor(
    private readonly value: unknown,
    private readonly lift: (file: Blob, life: number) => Promise<unknown>,
    private readonly ready: () => void,
  ) {}

  /** What a session is told, by its life; nothing while files are under way, `null` where one was refused. */
  for(life: number): Packed | null | undefined {
    if (this.life !== life) {
      this.life = life;
      this.packed = undefined;
      const arrived = (packed: Packed | null): void => {
        if (this.life !== life) return;
        this.packed = packed;
        this.ready();
      };
      liftFiles(this.value, (file) => this.lift(file, life)).then(
        (value) => arrived({ value }),
        () => arrived(null),
      );
    }
    return this.packed;
  }
}
