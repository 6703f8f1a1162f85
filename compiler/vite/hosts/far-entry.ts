// The module of a page whose script runs elsewhere: what paints it, and who connects it. Nothing of the script is in it.
import { workerModule } from "./worker-module.ts";
import { findPaints, type Paints } from "./find-paints.ts";
import type { HostKind } from "./host-kind.ts";
import { readScript } from "../read-script.ts";

/** @param name The app, as its host knows it. @param file The script. @param place How messages name the script. @param isDev It may be edited. */
export function farEntry(kind: HostKind, name: string, file: string, place: string, isDev: boolean): string {
  const { names, plain, icons, own, styles } = isDev ? forAnyEdit(findPaints(file)) : findPaints(file);
  const text = JSON.stringify;
  const list = (all: ReadonlySet<string>): string => [...all].sort().join(", ");
  const { words } = readScript(file).config;
  const hot = kind === "worker" ? ", import.meta.hot" : ", undefined, import.meta.hot";
  // By what whoever makes it speaks of it.
  const known = kind === "worker" ? file : name;
  const also = words === undefined ? "" : ", speak";
  return [
    ...(kind === "worker"
      ? [`import { work${also} } from "dacapo/work";`, `import begin from ${text(workerModule(file))};`]
      : [`import { connect${also} } from "dacapo/remote";`]),
    ...(names.size > 0 ? [`import { ${list(names)} } from "dacapo";`] : []),
    ...(plain.size > 0 ? [`import { ${list(plain)} } from "dacapo/runtime";`] : []),
    ...modulesOf({ icons, own, styles }).map((module) => `import ${text(module)};`),
    // These know how they are painted when they have been used.
    ...(plain.has("html") ? ['html("div");'] : []),
    ...(plain.has("tag") ? ['tag("b", null);'] : []),
    ...(names.has("md") ? ["md``;"] : []),
    ...(words === undefined ? [] : [`speak(${words});`]),
    `${kind === "worker" ? "work(begin" : `connect(${text(name)}`}, ${text(place)}, document.getElementById("app"), [${list(names)}]${isDev ? hot : ""});`,
    ...(isDev ? [`import.meta.hot?.send("dacapo:page", ${text({ name: known, brings: bringsOf(file) })});`] : []),
    "",
  ].join("\n");
}

/** The modules that a page has beside those of the package, as one text to compare. */
export const bringsOf = (file: string): string => modulesOf(findPaints(file)).join("\n");

const modulesOf = ({ icons, own, styles }: Pick<Paints, "icons" | "own" | "styles">): string[] => [
  ...(icons.size > 0 ? [`virtual:dacapo-icons/${[...icons].sort().join(",")}`] : []),
  ...[...own].sort(),
  // The last of two that say the same wins, as it would in the script.
  ...styles,
];

/** What the script may draw when it has been edited, as far as it is loaded anyway: in development the elements are one file. */
const forAnyEdit = (found: Paints): Paints => ({
  ...found,
  names: new Set([...found.names, "md"]),
  plain: new Set(["html", "tag"]),
});
