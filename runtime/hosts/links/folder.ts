// Which apps of an origin are the same one: those of one script in one folder.

/** Begins the names under which an app keeps things in the browser. */
export function nameOf(file: string): string {
  const folder = document.documentElement.dataset["base"] ?? ".";
  return `dacapo:${new URL(folder, document.baseURI).pathname.replace(/[^/]*$/, "")}${file}`;
}
