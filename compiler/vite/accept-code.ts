// The code behind a script in development: it tells its call sites, and takes the edited script in.
import type { SiteFacts } from "../index.ts";

export interface Accept {
  code: string;
  isApp: boolean;
  /** The file exports more than its app. */
  shared: boolean;
}

export function acceptCode(file: string, code: string, sites: readonly SiteFacts[]): Accept {
  const name = JSON.stringify(file);
  const facts = sites.map(
    (site) =>
      `    [${site.name}, ${JSON.stringify(site.element)}${site.label === undefined ? "" : `, ${JSON.stringify(site.label)}`}],\n`,
  );
  const isLibrary = !/^export default /m.test(code);
  // A file without an app does not accept itself: what it exports is taken anew by the scripts that import it.
  const accept = isLibrary
    ? ""
    : `  import.meta.hot.accept((next) => hot$.replace(import.meta.hot, ${name}, next, import.meta.url));\n`;
  const register = `  hot$.register(${name}, [\n${facts.join("")}  ]);\n`;
  return {
    code: `\nimport * as hot$ from "dacapo/hot";\nif (import.meta.hot) {\n${register}${accept}}\n`,
    isApp: !isLibrary,
    shared: !isLibrary && /^export (?!default |const config\b)/m.test(code),
  };
}
