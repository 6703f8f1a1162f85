// Where a script runs: as its configuration says, unless the command says otherwise.
import { readScript } from "../read-script.ts";

export const hostKinds = ["tab", "worker", "server"] as const;

/** `"tab"`: in the page. `"worker"`: in a worker of the page. `"server"`: in a process of Node. */
export type HostKind = (typeof hostKinds)[number];

export function hostKindOf(file: string | null, forced: HostKind | undefined): HostKind {
  if (file === null) return "tab";
  const said = forced ?? readScript(file).config.host;
  return hostKinds.find((kind) => kind === said) ?? "tab";
}
