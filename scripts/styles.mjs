// The style sheets as they are published: written for the oldest browsers of the list, so that they work unbuilt too.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The oldest browsers in which everything works: `{ chrome: 114, … }`. */
export const oldest = Object.fromEntries(
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).browserslist.map((line) => {
    const [name, version] = line.split(" ");
    return [name, Number(version)];
  }),
);

const targets = Object.fromEntries(Object.entries(oldest).map(([name, version]) => [name, version << 16]));

/** The paths of all style sheets, and their texts for those browsers. */
export const styles = () =>
  readdirSync(join(root, "runtime"), { recursive: true })
    .filter((file) => file.endsWith(".css"))
    .map((file) => {
      const path = join("runtime", file);
      const { code } = transform({ filename: path, code: readFileSync(join(root, path)), targets });
      return [path, code.toString()];
    });

export function buildStyles(dist) {
  for (const [path, text] of styles()) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
}
