// Writes one chapter of a file of results, and leaves the others as they are.
import { readFileSync, writeFileSync } from "node:fs";

/** @param text The chapter; its first line is its heading, by which it is found again. */
export function writeChapter(file: string, text: string): void {
  const path = new URL(file, import.meta.url);
  const chapters = readFileSync(path, "utf8").split(/^(?=# )/m);
  const heading = text.split("\n")[0]!;
  const at = chapters.findIndex((chapter) => chapter.split("\n")[0] === heading);
  if (at === -1) chapters.push(text);
  else chapters[at] = text;
  writeFileSync(path, `${chapters.map((chapter) => chapter.trim()).join("\n\n")}\n`);
}
