// Diagnostics that the editor is told without asking: the compiler's own, and all of them where the editor never asks.
import type { Diagnostic as OwnDiagnostic } from "../../diagnostic.ts";
import { OwnProblems } from "../editor/own-problems.ts";
import type { Script } from "../editor/script.ts";
import { type Diagnostic, ownDiagnostic, type Report, translateReport } from "./diagnostics.ts";
import type { Peer } from "./peer.ts";
import type { Context } from "./results.ts";

interface Told {
  version: number;
  own: Diagnostic[];
  types: Diagnostic[];
}

const entry = new URL(`../editor/compile-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

export class Problems {
  private readonly told = new Map<string, Told>();
  private readonly compiler: OwnProblems;
  private asks = false;

  constructor(
    private readonly editor: Peer,
    private readonly server: Peer,
    private readonly pulls: boolean,
    private readonly contextOf: (uri: string) => Context,
    /** Whether the server has questions to answer. */
    isBusy: () => boolean,
  ) {
    const found = (uri: string, _: string, diagnostics: OwnDiagnostic[]): void =>
      this.tell(uri, { own: diagnostics.map(ownDiagnostic) });
    this.compiler = new OwnProblems(entry, found, isBusy);
  }

  /** A script is new, or was edited. */
  look(uri: string, { source }: Script, version: number): void {
    const { own = [], types = [] } = this.told.get(uri) ?? {};
    this.told.set(uri, { version, own, types });
    this.compiler.look(uri, source);
    this.again();
  }

  /** The types of all open scripts may be others. */
  again(): void {
    if (this.pulls || this.asks) return;
    this.asks = true;
    setImmediate(() => {
      this.asks = false;
      for (const uri of this.told.keys()) void this.ask(uri);
    });
  }

  forget(uri: string): void {
    if (!this.told.delete(uri)) return;
    this.editor.tell("textDocument/publishDiagnostics", { uri, diagnostics: [] });
  }

  close(): void {
    this.compiler.close();
  }

  private async ask(uri: string): Promise<void> {
    const before = this.contextOf(uri).scriptOf(uri);
    const report = (await this.server.ask("textDocument/diagnostic", { textDocument: { uri } })) as Report | undefined;
    const context = this.contextOf(uri);
    // It was edited meanwhile, and is asked about again.
    if (report === undefined || context.scriptOf(uri) !== before) return;
    this.tell(uri, { types: translateReport(report, uri, context)?.items ?? [] });
  }

  private tell(uri: string, news: Partial<Told>): void {
    const told = this.told.get(uri);
    if (told === undefined) return;
    Object.assign(told, news);
    const diagnostics = [...told.own, ...told.types];
    this.editor.tell("textDocument/publishDiagnostics", { uri, version: told.version, diagnostics });
  }
}
