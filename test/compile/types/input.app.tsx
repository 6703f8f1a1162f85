import { Slider, Text, type Block } from "dacapo";
import type { Shape } from "./shape";
import { OnlyType, used } from "./mixed";

interface Row { id: number }
type Id = Row["id"];
declare const BUILD: string;
enum Level { Low, High }

const row: Row = { id: 1 } satisfies Row;
let place: Block | undefined;
const pick = <T,>(items: readonly T[], at: Id = 0): T => items[at]!;
class Point<T> implements Iterable<T> {
  private items: T[] = [];
  declare ghost: string;
  [Symbol.iterator](this: Point<T>) { return this.items[Symbol.iterator](); }
}
export type Public = OnlyType | Shape;

const n = (<Slider label="N" max={row.id as number} />) as number;
<Text>{BUILD + pick([n])! + used<string>() + Level.High + String(place)}</Text>;
<Text>{String(new Point<number>())}</Text>;
