// The outline of the world, unpacked when the first map is drawn.
import { borders, land } from "../world/world.ts";
import { project, projectRing } from "./mercator.ts";

export interface World {
  readonly land: readonly Float64Array[];
  readonly borders: readonly Float64Array[];
}

let world: World | undefined;

export const theWorld = (): World =>
  (world ??= {
    land: land.split(" ").map((line) => projectRing(unpack(line))),
    borders: borders.split(" ").map((line) => project(unpack(line))),
  });

/** Differences of hundredths of a degree, five bits to a sign. */
function unpack(line: string): number[] {
  const degrees: number[] = [];
  const before = [0, 0];
  for (let at = 0; at < line.length;) {
    const which = degrees.length % 2;
    let [value, shift, sign] = [0, 0, 0];
    do {
      sign = line.charCodeAt(at++) - 63;
      value |= (sign & 31) << shift;
      shift += 5;
    } while (sign >= 32);
    before[which]! += value & 1 ? ~(value >> 1) : value >> 1;
    degrees.push(before[which]! / 100);
  }
  return degrees;
}
