// The icons that a script may name: Material Symbols, rounded, in outline where there is one.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Name → outline in a square of 24 units. */
export type IconSet = ReadonlyMap<string, string>;

let read: IconSet | undefined;

/** In the package a file that the build made; in its sources the set itself. */
const file = fileURLToPath(new URL("../../../icons.json", import.meta.url));

export function readIcons(): IconSet {
  read ??= new Map(
    Object.entries(existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : pickIcons()),
  );
  return read;
}

/** What is taken of the set: one form of each icon, by the name that Streamlit's users know. */
export function pickIcons(): Record<string, string> {
  const set = createRequire(import.meta.url)("@iconify-json/material-symbols/icons.json") as {
    icons: Record<string, { body: string; width?: number }>;
  };
  const picked: Record<string, string> = {};
  for (const name of Object.keys(set.icons)) {
    const base = name.replace(/-(rounded|sharp)$/, "").replace(/-outline$/, "");
    if (Object.hasOwn(picked, base)) continue;
    const form = ["-outline-rounded", "-rounded", "-outline", ""].map((end) => set.icons[base + end]).find(Boolean);
    const outline = /^<path fill="currentColor" d="([^"]+)"\/>$/.exec(form?.body ?? "")?.[1];
    if (outline !== undefined && form!.width === undefined) picked[base.replaceAll("-", "_")] = outline;
  }
  return picked;
}
