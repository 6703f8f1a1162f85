// `dacapo lsp`: a language server over standard input and output.
import type { Readable, Writable } from "node:stream";
import { CheckProblem } from "../problem.ts";
import { findScripts } from "../project.ts";
import { type Message, Peer } from "./peer.ts";
import { Proxy } from "./proxy.ts";
import { startServer } from "./server.ts";
import { pathOf, uriOf } from "./uris.ts";

/** Serves one editor; resolves with an exit code when it leaves. */
export function serve(input: Readable, output: Writable): Promise<number> {
  const editor = new Peer(input, output);
  return new Promise((leave) => {
    let take = (message: Message): void => {
      if (message.method === "exit") return leave(0);
      if (message.method !== "initialize")
        return message.id == null
          ? undefined
          : refuse(editor, message, notInitialized, "The server is not initialized.");
      const to = begin(editor, message, leave);
      if (to !== undefined) take = to;
    };
    editor.listen((message) => take(message));
    input.once("end", () => leave(0));
  });
}

const notInitialized = -32_002;
const cannotWork = -32_803;
const internalError = -32_603;

/** Starts the server that does the work; gives the way to it. */
function begin(
  editor: Peer,
  message: Message,
  leave: (code: number) => void,
): ((message: Message) => void) | undefined {
  const folder = folderIn(message.params);
  let child: ReturnType<typeof startServer>;
  try {
    child = startServer(folder);
  } catch (error) {
    if (!(error instanceof CheckProblem)) throw error;
    const text = `${error.message}\n${error.hint}`;
    editor.tell("window/showMessage", { type: 1, message: text });
    refuse(editor, message, cannotWork, text);
    return undefined;
  }
  const server = new Peer(child.stdout, child.stdin);
  const { capabilities = {} } = message.params;
  const proxy = new Proxy(editor, server, capabilities.textDocument?.diagnostic != null);
  process.once("exit", () => child.kill());
  child.once("exit", (code) => leave(code ?? 1));
  server.listen((each) => {
    const answer = each.id === message.id && each.result?.capabilities !== undefined ? greet(each, message) : each;
    attempt(editor, each, () => proxy.fromServer(answer));
  });
  server.send(message);
  return (each) => {
    if (each.method === "initialized") initialized(editor, server, proxy, folder, each, capabilities);
    else attempt(editor, each, () => proxy.fromEditor(each));
  };
}

/** A mistake of ours costs one answer, not the server. */
function attempt(editor: Peer, message: Message, handle: () => void): void {
  try {
    handle();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    editor.tell("window/logMessage", { type: 1, message: text });
    if (message.id != null) refuse(editor, message, internalError, "dacapo could not translate this.");
  }
}

/** Every app script of the project is virtual, also while no editor shows it. */
function initialized(
  editor: Peer,
  server: Peer,
  proxy: Proxy,
  folder: string,
  message: Message,
  capabilities: any,
): void {
  server.send(message);
  for (const file of findScripts(folder)) proxy.scripts.load(uriOf(file));
  if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = [{ globPattern: "**/*.app.tsx" }];
  const method = "workspace/didChangeWatchedFiles";
  void editor.ask("client/registerCapability", {
    registrations: [{ id: "dacapo app scripts", method, registerOptions: { watchers } }],
  });
}

/** What the server can do. Where it serves app scripts only, without what it cannot do for them. */
function greet(answer: Message, { params }: Message): Message {
  const { capabilities, serverInfo } = answer.result;
  const able = { ...capabilities };
  if (params.initializationOptions?.scriptsOnly === true) for (const name of shapes) delete able[name];
  return { ...answer, result: { capabilities: able, serverInfo: { ...serverInfo, name: "dacapo" } } };
}

const shapes = [
  "documentFormattingProvider",
  "documentRangeFormattingProvider",
  "documentOnTypeFormattingProvider",
  "foldingRangeProvider",
  "selectionRangeProvider",
  "codeLensProvider",
];

function folderIn(params: {
  workspaceFolders?: { uri: string }[] | null;
  rootUri?: string | null;
  rootPath?: string | null;
}) {
  const uri = params.workspaceFolders?.[0]?.uri ?? params.rootUri;
  return (uri == null ? params.rootPath : pathOf(uri)) ?? process.cwd();
}

const refuse = (editor: Peer, { id }: Message, code: number, message: string): void =>
  editor.send({ id, error: { code, message } });
