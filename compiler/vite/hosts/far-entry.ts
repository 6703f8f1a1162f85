// The module of a page whose script runs elsewhere: what paints it, and who connects it. Nothing of the script is in it.
import { workerModule } from "./bring-workers.ts";
import { findPaints } from "./find-paints.ts";
import type { HostKind } from "./host-kind.ts";
import { readScript } from "../read-script.ts";

/** @param name The app, as its host knows it. @param file The script. @param place How messages name the script. */
export function farEntry(kind: HostKind, name: string, file: string, place: string): string {
  const { names, plain, icons, own } = findPaints(file);
  const text = JSON.stringify;
  const list = (all: ReadonlySet<string>): string => [...all].sort().join(", ");
  const { words } = readScript(file).config;
  const also = words === undefined ? "" : ", speak";
  return [
    ...(kind === "worker"
      ? [`import { work${also} } from "dacapo/work";`, `import begin from ${text(workerModule(file))};`]
      : [`import { connect${also} } from "dacapo/remote";`]),
    ...(names.size > 0 ? [`import { ${list(names)} } from "dacapo";`] : []),
    ...(plain.size > 0 ? [`import { ${list(plain)} } from "dacapo/runtime";`] : []),
    ...(icons.size > 0 ? [`import ${text(`virtual:dacapo-icons/${[...icons].sort().join(",")}`)};`] : []),
    ...[...own].sort().map((module) => `import ${text(module)};`),
    // These know how they are painted when they have been used.
    ...(plain.has("html") ? ['html("div");'] : []),
    ...(plain.has("tag") ? ['tag("b", null);'] : []),
    ...(names.has("md") ? ["md``;"] : []),
    ...(words === undefined ? [] : [`speak(${words});`]),
    `${kind === "worker" ? "work(begin" : `connect(${text(name)}`}, ${text(place)}, document.getElementById("app"), [${list(names)}]);`,
    "",
  ].join("\n");
}
