// Between an editor and TypeScript's language server: the server sees app scripts as virtual text, the editor as they are.
import type { Script } from "../editor/script.ts";
import { answerTo } from "./answers.ts";
import { translateResolved } from "./completion.ts";
import { translateDiagnostics } from "./diagnostics.ts";
import { translateWorkspaceEdit } from "./edits.ts";
import type { Id, Message, Peer } from "./peer.ts";
import { Problems } from "./problems.ts";
import { askAbout } from "./questions.ts";
import { type Context, translate } from "./results.ts";
import { Scripts } from "./scripts.ts";
import { isOwnScript, keyOf, uriOf } from "./uris.ts";

/** A request that the server has not answered yet. */
interface Pending {
  method: string;
  uri: string | undefined;
  params: any;
  /** Texts that have been replaced since it was asked. */
  past: Map<string, Script>;
}

export class Proxy {
  private readonly pending = new Map<Id, Pending>();
  readonly scripts: Scripts;
  private readonly problems: Problems;
  private flushes = false;

  /** @param pulls Whether the editor asks for diagnostics; else it is told. */
  constructor(
    private readonly editor: Peer,
    private readonly server: Peer,
    pulls: boolean,
  ) {
    this.scripts = new Scripts(
      (method, params) => server.tell(method, params),
      (uri, past) => this.remember(uri, past),
      (uri, script, version) => this.problems.look(uri, script, version),
    );
    this.problems = new Problems(
      editor,
      server,
      pulls,
      (uri) => this.contextOf(uri),
      () => this.pending.size > 0,
    );
  }

  fromEditor(message: Message): void {
    const { id, method, params } = message;
    const uri: string | undefined = params?.textDocument?.uri ?? params?.item?.uri;
    if (method !== undefined && uri !== undefined && isOwnScript(uri) && this.synchronize(method, params)) return;
    this.scripts.flush();
    if (method === "workspace/didChangeWatchedFiles") this.watched(params.changes);
    if (method === undefined || id == null) return this.server.send(message);
    const asked = { method, uri: uri ?? resolvedIn(method, params), params, past: new Map<string, Script>() };
    const script = uri === undefined ? undefined : this.scripts.scriptOf(uri);
    const question = script === undefined ? { params: plain(method, params) } : askAbout(script, method, params);
    if ("answer" in question) return this.editor.send({ id, result: question.answer });
    this.pending.set(id, asked);
    this.server.send({ ...message, params: question.params });
  }

  fromServer(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) return this.answer(message);
    const context = this.contextOf(params?.uri);
    if (method === "textDocument/publishDiagnostics") {
      const diagnostics = translateDiagnostics(params.diagnostics, params.uri, context);
      return this.editor.send({ method, params: { ...params, diagnostics } });
    }
    if (method === "workspace/applyEdit") {
      const edit = translateWorkspaceEdit(params.edit, context);
      if (edit === undefined) return this.server.send({ id, result: { applied: false } });
      return this.editor.send({ id, method, params: { ...params, edit } });
    }
    if (method === "workspace/diagnostic/refresh") this.problems.again();
    this.editor.send(message);
  }

  close(): void {
    this.problems.close();
  }

  /** Documents that are opened, edited and closed. */
  private synchronize(method: string, params: any): boolean {
    const { uri, version, text } = params.textDocument ?? {};
    if (method === "textDocument/didOpen") this.scripts.open(uri, version, text);
    else if (method === "textDocument/didChange") this.scripts.change(uri, version, params.contentChanges);
    else if (method === "textDocument/didClose") {
      this.scripts.close(uri);
      this.problems.forget(uri);
    } else return false;
    this.flushSoon();
    return true;
  }

  /** After the messages that have already arrived: several edits in a row are one. */
  private flushSoon(): void {
    if (this.flushes) return;
    this.flushes = true;
    setImmediate(() => {
      this.flushes = false;
      this.scripts.flush();
    });
  }

  private watched(changes: readonly { uri: string }[]): void {
    for (const { uri } of changes) if (isOwnScript(uri)) this.scripts.load(uri);
    this.scripts.flush();
  }

  private answer(message: Message): void {
    const asked = message.id == null ? undefined : this.pending.get(message.id);
    if (asked === undefined) return this.editor.send(message);
    this.pending.delete(message.id!);
    if (message.error !== undefined) return this.editor.send(message);
    this.editor.send({ id: message.id, result: this.resultOf(asked, message.result) });
  }

  private resultOf({ method, uri, params, past }: Pending, result: unknown): unknown {
    const context = { ...this.contextOf(uri, past), place: params?.position };
    if (method === "completionItem/resolve")
      return translateResolved(result as never, params, uri === undefined ? undefined : context.scriptOf(uri));
    // An answer to what was translated before: the editor has its places.
    if (method.endsWith("/resolve"))
      return { ...(translate(result, { ...context, uri: undefined }) as object), ...params };
    return answerTo(method, result, context);
  }

  private remember(uri: string, past: Script): void {
    const key = keyOf(uri);
    for (const asked of this.pending.values()) if (!asked.past.has(key)) asked.past.set(key, past);
  }

  private contextOf(uri: string | undefined, past?: ReadonlyMap<string, Script>): Context {
    return {
      scriptOf: (each) => past?.get(keyOf(each)) ?? this.scripts.scriptOf(each),
      versionOf: (each) => this.scripts.versionOf(each) ?? null,
      uri,
      made: "gone",
    };
  }
}

/** The document of a completion that is looked at. */
function resolvedIn(method: string, params: { data?: { fileName?: unknown } } | undefined): string | undefined {
  const file = method === "completionItem/resolve" ? params?.data?.fileName : undefined;
  return typeof file === "string" ? uriOf(file) : undefined;
}

/** Edits that were translated for the editor would be places elsewhere to the server. */
function plain(method: string, params: any): any {
  if (method !== "completionItem/resolve") return params;
  const { textEdit: _, additionalTextEdits: __, ...item } = params;
  return item;
}
