// The sources that put something before people's eyes: paints, the painter, charts, grids, maps, and hosts of pages.
import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

const shows =
  /^runtime\/(elements\/.*\.paint\.tsx?|elements\/.*\.tsx|painter\/|charts\/(view|engine)\/|grid\/(view|model)\/|maps\/(view|engine)\/|guests\/|hosts\/(?!server\/|dev|hot|locate|framed|messages)|wire\/)/;

export const painting: readonly string[] = readdirSync(join(root, "runtime"), { recursive: true, encoding: "utf8" })
  .map((file) => join("runtime", file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file) && shows.test(file))
  .sort();
