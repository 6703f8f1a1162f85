// As much of VS Code as the extension needs to start: what it does not ask for is there, and does nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const types = createRequire(import.meta.url).resolve("@types/vscode/index.d.ts");

/** All that the real one exports. */
const names = [...readFileSync(types, "utf8").matchAll(/^\texport (?:class|enum|namespace) (\w+)/gm)].map(
  ([, name]) => name!,
);

class Nothing {
  readonly name = "nothing";
}

/** A class, a function, an object, a number: whatever it is used as. */
function anything(): any {
  const known: Record<PropertyKey, unknown> = {};
  const made: object = new Proxy(Nothing, {
    get(target, key) {
      if (key === "prototype") return target.prototype;
      if (key === Symbol.toPrimitive) return () => 0;
      if (key === "then" || typeof key === "symbol") return undefined;
      return (known[key] ??= anything());
    },
    apply: () => anything(),
    // A class of its own is made as such.
    construct: (target, words, kind) => (kind === made ? anything() : Reflect.construct(target, words, kind)),
  });
  return made;
}

const withSome = (some: object): unknown => {
  const other = anything();
  return new Proxy(some, { get: (_, key) => Reflect.get(some, key) ?? other[key] });
};

export interface Seen {
  commands: string[];
  /** What the plugin of VS Code's TypeScript server was told. */
  plugin: unknown[];
}

export function fakeVscode(folder: string, seen: Seen): object {
  const uri = { scheme: "file", fsPath: folder, path: folder, toString: () => pathToFileURL(folder).href };
  const configuration = { get: (_: string, otherwise: unknown) => otherwise, inspect: () => undefined };
  const typescript = {
    activate: async () => ({
      getAPI: () => ({ configurePlugin: (...told: unknown[]) => void seen.plugin.push(told) }),
    }),
  };
  return {
    ...Object.fromEntries(names.map((name) => [name, anything()])),
    workspace: withSome({
      workspaceFolders: [{ uri, name: "project", index: 0 }],
      textDocuments: [],
      notebookDocuments: [],
      getConfiguration: () => configuration,
    }),
    window: withSome({
      showErrorMessage: async () => {},
      showWarningMessage: async () => {},
      showInformationMessage: async () => {},
    }),
    commands: withSome({ registerCommand: (name: string) => void seen.commands.push(name) }),
    extensions: withSome({ getExtension: () => typescript }),
    version: "1.91.0",
  };
}
