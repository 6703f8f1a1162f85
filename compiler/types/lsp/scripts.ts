// The app scripts of the workspace, and what TypeScript's server has been told of each.
import { readFileSync } from "node:fs";
import { Lines } from "../editor/lines.ts";
import { Script } from "../editor/script.ts";
import type { Range } from "./places.ts";
import { isOwnScript, keyOf, pathOf } from "./uris.ts";

interface Known {
  uri: string;
  /** What stands in the editor, or in the file. */
  source: string;
  /** As of the last time that the server was told. */
  script: Script;
  /** The version that the server knows. */
  version: number;
  /** The editor's version; nothing while only the file is there. */
  open: number | undefined;
}

export interface Change {
  range?: Range;
  text: string;
}

export class Scripts {
  private readonly all = new Map<string, Known>();
  private readonly stale = new Set<Known>();

  /**
   * @param tell Sends a notification to the server.
   * @param onReplace Is told of a text of the past: answers that are under way speak of it.
   * @param onChange Is told of a text that is new to the server, if the editor shows it.
   */
  constructor(
    private readonly tell: (method: string, params: unknown) => void,
    private readonly onReplace: (uri: string, past: Script) => void,
    private readonly onChange: (uri: string, script: Script, version: number) => void,
  ) {}

  scriptOf(uri: string): Script | undefined {
    return isOwnScript(uri) ? this.all.get(keyOf(uri))?.script : undefined;
  }

  /** The editor's version of a document; nothing for one that it has not opened. */
  versionOf(uri: string): number | undefined {
    return this.all.get(keyOf(uri))?.open;
  }

  /** The editor opens a document. */
  open(uri: string, version: number, text: string): void {
    const known = this.all.get(keyOf(uri));
    if (known === undefined) return this.add(uri, text, version);
    known.open = version;
    this.replace(known, text, true);
  }

  change(uri: string, version: number, changes: readonly Change[]): void {
    const known = this.all.get(keyOf(uri));
    if (known === undefined) return;
    known.open = version;
    this.replace(known, changes.reduce(changed, known.source), true);
  }

  /** The editor closes a document: from now on the file counts. */
  close(uri: string): void {
    const known = this.all.get(keyOf(uri));
    if (known === undefined) return;
    known.open = undefined;
    this.load(uri);
  }

  /** Reads a file that is there, was changed, or went. */
  load(uri: string): void {
    const known = this.all.get(keyOf(uri));
    if (known?.open !== undefined) return;
    const text = read(uri);
    if (text === undefined) this.drop(uri);
    else if (known === undefined) this.add(uri, text, undefined);
    else this.replace(known, text, false);
  }

  /** Tells the server what it does not know yet. Several edits in a row are translated once. */
  flush(): void {
    for (const known of this.stale) {
      this.onReplace(known.uri, known.script);
      known.script = new Script(known.source);
      const textDocument = { uri: known.uri, version: ++known.version };
      this.tell("textDocument/didChange", { textDocument, contentChanges: [{ text: known.script.text }] });
      if (known.open !== undefined) this.onChange(known.uri, known.script, known.open);
    }
    this.stale.clear();
  }

  private add(uri: string, source: string, open: number | undefined): void {
    const script = new Script(source);
    this.all.set(keyOf(uri), { uri, source, script, version: 1, open });
    const textDocument = { uri, languageId: "typescriptreact", version: 1, text: script.text };
    this.tell("textDocument/didOpen", { textDocument });
    if (open !== undefined) this.onChange(uri, script, open);
  }

  private replace(known: Known, source: string, isNews: boolean): void {
    if (source === known.source && !isNews) return;
    known.source = source;
    this.stale.add(known);
  }

  private drop(uri: string): void {
    const known = this.all.get(keyOf(uri));
    if (known === undefined) return;
    this.all.delete(keyOf(uri));
    this.stale.delete(known);
    this.tell("textDocument/didClose", { textDocument: { uri: known.uri } });
  }
}

function changed(source: string, { range, text }: Change): string {
  if (range === undefined) return text;
  const lines = new Lines(source);
  return source.slice(0, lines.offsetAt(range.start)) + text + source.slice(lines.offsetAt(range.end));
}

function read(uri: string): string | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
