// What the server reads: virtual text in place of app scripts.
import type TS from "typescript-6";
import { Script } from "../editor/script.ts";
import { isOwnScript } from "./scripts.ts";

interface Seen {
  of: TS.IScriptSnapshot;
  script: Script;
  snapshot: TS.IScriptSnapshot;
}

/** Puts virtual text in place of the app scripts of a host; gives what they were made of. */
export function showSources(ts: typeof TS, host: TS.LanguageServiceHost): (file: string) => Script | undefined {
  const snapshotOf = host.getScriptSnapshot.bind(host);
  const versionOf = host.getScriptVersion.bind(host);
  const all = new Map<string, Seen>();
  const see = (file: string): Seen | undefined => {
    const of = snapshotOf(file);
    if (of === undefined) return void all.delete(file);
    const known = all.get(file);
    if (known?.of === of) return known;
    const source = of.getText(0, of.getLength());
    if (known?.script.source === source) {
      known.of = of;
      return known;
    }
    const script = new Script(source);
    const seen = { of, script, snapshot: ts.ScriptSnapshot.fromString(script.text) };
    all.set(file, seen);
    return seen;
  };
  host.getScriptSnapshot = (file) => (isOwnScript(file) ? see(file)?.snapshot : snapshotOf(file));
  // Servers keep the syntax trees of all projects together, also of those without this plugin.
  host.getScriptVersion = (file) => (isOwnScript(file) ? `${versionOf(file)} as calls` : versionOf(file));
  return (file) => (isOwnScript(file) ? see(file)?.script : undefined);
}
