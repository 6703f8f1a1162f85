// The list of a folder's scripts, as an app script.
import { titleOf } from "./apps.ts";
import type { Page } from "./pages.ts";
import { readScript } from "./read-script.ts";

export function listSource(pages: readonly Page[]): string {
  const items = pages.flatMap(({ file, path, within }) =>
    file === null || (within ?? path) !== path
      ? []
      : [`<li><a href={${JSON.stringify(`./${encodeURI(path)}/`)}}>{${JSON.stringify(nameOf(file))}}</a></li>`],
  );
  const list = items.length > 0 ? `<ul>${items.join("")}</ul>;` : `<Text>There are no app scripts here yet.</Text>;`;
  return `import { Text, Title } from "dacapo";\n<Title>Apps</Title>;\n${list}\n`;
}

const nameOf = (file: string): string => readScript(file).config.title ?? titleOf(file);
