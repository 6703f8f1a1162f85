// What a page that is elsewhere asks for: the rows that it has in sight.
import type { LazyView } from "../../data/index.ts";

/** The rows from one position up to, and without, another, and how they are to be arranged. */
export interface SentSight {
  /** Counts what it asks for, from 1. */
  readonly asked: number;
  readonly from: number;
  readonly to: number;
  readonly sort: LazyView["sort"];
  readonly filter: Readonly<Record<string, string>>;
  readonly search: string;
  /** What could not be loaded is tried once more. */
  readonly again?: boolean;
}
