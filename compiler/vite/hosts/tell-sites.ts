// What a script that is built for a server leaves there: its call sites, by which the next version finds the values of widgets again.
import type { SiteFacts } from "../../index.ts";

/** The code behind the script. It names no module: a server may be one that knows nothing of sessions. */
export function tellSites(file: string, sites: readonly SiteFacts[]): string {
  const facts = sites.map(({ name, element, label }) =>
    [`[${name}`, JSON.stringify(element), ...(label === undefined ? [] : [JSON.stringify(label)])].join(", "),
  );
  return `\n(globalThis[Symbol.for("dacapo.sites")] ??= new Map()).set(${JSON.stringify(file)}, [${facts.map((fact) => `${fact}]`).join(", ")}]);\n`;
}
