// The font that an app may bring, a style sheet that says so, and its licence: a file for each script of the world, of which a browser loads what is on the page.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const from = dirname(fileURLToPath(import.meta.resolve("@fontsource-variable/inter/package.json")));

/** Above what the package says, below what a theme does. */
const rule = `@layer dacapo, dacapo-font, dacapo-theme;
@layer dacapo-font {
  .dc-page {
    --dc-font: "Inter Variable", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  }
}
`;

export function buildFont(dist) {
  const folder = join(dist, "font");
  mkdirSync(folder, { recursive: true });
  const faces = readFileSync(join(from, "wght.css"), "utf8");
  for (const [, file] of faces.matchAll(/url\(\.\/files\/([\w-]+\.woff2)\)/g))
    copyFileSync(join(from, "files", file), join(folder, file));
  writeFileSync(join(folder, "font.css"), rule + faces.replaceAll("./files/", "./"));
  // For TypeScript where it looks into what is imported for its effect alone.
  writeFileSync(join(folder, "font.d.css.ts"), "export {};\n");
  copyFileSync(join(from, "LICENSE"), join(folder, "LICENSE"));
}
