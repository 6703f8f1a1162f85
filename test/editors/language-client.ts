// An editor that speaks to `dacapo lsp`.
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { MessageConnection } from "vscode-jsonrpc";
import { command } from "../installed.ts";
import { type Place, placeIn, type Range, triggerIn } from "./document.ts";

export interface Diagnostic {
  range: Range;
  code: string | number;
  source: string;
  message: string;
  severity: number;
}

const settings = {
  inlayHints: {
    variableTypes: { enabled: true },
    parameterNames: { enabled: "all" },
    parameterTypes: { enabled: true },
    functionLikeReturnTypes: { enabled: true },
  },
  preferences: { useAliasesForRenames: false },
};

/** What this editor can do. */
const capabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {},
    hover: { contentFormat: ["plaintext"] },
    completion: {
      completionItem: { insertReplaceSupport: true, resolveSupport: { properties: ["additionalTextEdits"] } },
    },
    signatureHelp: { signatureInformation: { documentationFormat: ["plaintext"] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: true },
      tokenTypes: ["variable", "function", "property", "parameter", "method", "member"],
      tokenModifiers: [],
      formats: ["relative"],
    },
  },
};

export class LanguageClient {
  readonly child: ChildProcess;
  readonly messages: string[] = [];
  readonly exit: Promise<number | null>;
  private readonly connection: MessageConnection;
  private readonly texts = new Map<string, string>();
  private readonly versions = new Map<string, number>();
  private readonly published = new Map<string, { version?: number; diagnostics: Diagnostic[] }>();
  private waiting: (() => void)[] = [];

  /** @param words What to run on Node; `dacapo lsp` unless given. */
  constructor(
    readonly folder: string,
    words: readonly string[] = [command(), "lsp", "--stdio", `--clientProcessId=${process.pid}`],
  ) {
    this.child = spawn(process.execPath, words, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    this.exit = new Promise((resolve) => this.child.once("exit", resolve));
    const { stdin, stdout } = this.child;
    this.connection = createMessageConnection(new StreamMessageReader(stdout!), new StreamMessageWriter(stdin!));
    this.connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === "js/ts" || section === "typescript" ? settings : null)),
    );
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onNotification("window/showMessage", ({ message }) => void this.messages.push(message));
    this.connection.onNotification("textDocument/publishDiagnostics", ({ uri, ...told }) => {
      this.published.set(uri, told);
      for (const look of this.waiting.splice(0)) look();
    });
    this.connection.listen();
  }

  /** @param pulls Whether this editor asks for diagnostics. */
  async initialize({ pulls = true } = {}): Promise<any> {
    const uri = pathToFileURL(this.folder).href;
    const { diagnostic: _, ...textDocument } = capabilities.textDocument;
    const result = await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "project" }],
      capabilities: pulls ? capabilities : { ...capabilities, textDocument },
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  text(file: string): string {
    return this.texts.get(file) ?? readFileSync(join(this.folder, file), "utf8");
  }

  open(file: string): void {
    const text = this.text(file);
    this.texts.set(file, text);
    this.versions.set(file, 1);
    const languageId = file.endsWith("x") ? "typescriptreact" : "typescript";
    this.notify("textDocument/didOpen", { textDocument: { uri: this.uri(file), languageId, version: 1, text } });
  }

  /** Types: what stands in place of a piece of the text. */
  edit(file: string, piece: string, by: string): void {
    const text = this.text(file);
    const start = placeIn(text, `|${piece}`);
    const end = placeIn(text, `${piece}|`);
    this.texts.set(
      file,
      text.replace(piece, () => by),
    );
    const version = this.versions.get(file)! + 1;
    this.versions.set(file, version);
    this.notify("textDocument/didChange", {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [{ range: { start, end }, text: by }],
    });
  }

  close(file: string): void {
    this.texts.delete(file);
    this.notify("textDocument/didClose", { textDocument: { uri: this.uri(file) } });
  }

  /** Asks about a document, or about a place in it. */
  ask(method: string, file: string, marked?: string, more: object = {}): Promise<any> {
    const position: Place | undefined = marked === undefined ? undefined : placeIn(this.text(file), marked);
    return this.request(`textDocument/${method}`, {
      textDocument: { uri: this.uri(file) },
      ...(position && { position }),
      ...more,
    });
  }

  request(method: string, params: unknown): Promise<any> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  async hover(file: string, marked: string): Promise<string | undefined> {
    const answer = await this.ask("hover", file, marked);
    return answer?.contents.value ?? answer?.contents;
  }

  async completions(file: string, marked: string): Promise<string[]> {
    const typed = triggerIn(marked);
    const context = typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed };
    const answer = await this.ask("completion", file, marked, { context });
    return (answer?.items ?? answer ?? []).map(({ label }: { label: string }) => label.replace(/\?$/, ""));
  }

  async diagnostics(file: string): Promise<Diagnostic[]> {
    return (await this.ask("diagnostic", file)).items;
  }

  /** What the server said of the newest text of a document, as soon as that fits. */
  async told(file: string, fits: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    for (;;) {
      const told = this.published.get(this.uri(file));
      if (told !== undefined && told.version === this.versions.get(file) && fits(told.diagnostics))
        return told.diagnostics;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async end(): Promise<void> {
    if (this.child.exitCode === null) {
      await this.connection.sendRequest("shutdown").catch(() => {});
      await this.connection.sendNotification("exit").catch(() => {});
    }
    await this.exit;
    this.connection.dispose();
  }
}
