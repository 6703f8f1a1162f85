// What one cached function remembers: results by key, those under way, and when each is too old.
import type { Remembered } from "../../run/watcher.ts";

export interface Limits {
  /** Milliseconds after which a result is too old. */
  readonly ttl: number;
  /** How many results are kept; the one that was used longest ago goes first. */
  readonly maxEntries: number;
  /** Milliseconds after `ttl` in which the old result is still given out while a new one is being made. */
  readonly staleWhileRevalidate: number;
  /** False for a result that must not be given out any more. */
  readonly validate: (value: any) => boolean;
}

export interface Entry extends Remembered {
  readonly value: unknown;
  /** The function gives promises: so does the cache. */
  readonly promised: boolean;
  readonly since: number;
}

/** A call that has not settled yet. */
export interface Flight {
  readonly result: Promise<unknown>;
  /** True when the run that it began in was cut short, and it may have failed for that alone. */
  interrupted(): boolean;
}

export class CacheStore {
  private readonly entries = new Map<string, Entry>();
  private readonly flights = new Map<string, Flight>();

  constructor(private readonly limits: Limits) {}

  /** A result that is young enough, or one that still may be given out while `renew` makes a new one. */
  find(key: string, now: number, renew: () => void): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    const { ttl, staleWhileRevalidate, validate } = this.limits;
    const age = now - entry.since;
    this.entries.delete(key);
    if (age >= ttl + staleWhileRevalidate || !validate(entry.value)) return undefined;
    this.entries.set(key, entry);
    if (age >= ttl && !this.flights.has(key)) renew();
    return this.entries.get(key);
  }

  keep(key: string, entry: Entry): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size <= this.limits.maxEntries) return;
    const [oldest] = this.entries.keys();
    this.entries.delete(oldest!);
  }

  flight(key: string): Flight | undefined {
    return this.flights.get(key);
  }

  /** Follows a call until it settles. Its result is kept unless it was interrupted or the key was cleared; an error never is. */
  follow(key: string, flight: Flight, entryOf: (value: unknown) => Entry): void {
    this.flights.set(key, flight);
    const land = (): boolean => this.flights.get(key) === flight && this.flights.delete(key);
    flight.result.then(
      (value) => {
        if (land() && !flight.interrupted()) this.keep(key, entryOf(value));
      },
      () => void land(),
    );
  }

  clear(key?: string): void {
    if (key === undefined) {
      this.entries.clear();
      this.flights.clear();
    } else {
      this.entries.delete(key);
      this.flights.delete(key);
    }
  }
}
