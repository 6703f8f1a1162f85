// Tells a language server of plain modules while they are edited: scripts import them. What is said of them, others say.
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

const isModule = (document: vscode.TextDocument): boolean =>
  document.languageId.startsWith("typescript") && !document.fileName.endsWith(".app.tsx");

export function tellModules(client: LanguageClient, folder: vscode.WorkspaceFolder): void {
  const isOurs = (document: vscode.TextDocument): boolean =>
    isModule(document) && vscode.workspace.getWorkspaceFolder(document.uri) === folder;
  const tell = (method: string, document: vscode.TextDocument, more: object = {}) => {
    if (!client.isRunning() || !isOurs(document)) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const { languageId, version } = document;
    const textDocument = method.endsWith("didOpen")
      ? { uri, languageId, version, text: document.getText() }
      : { uri, version };
    void client.sendNotification(method, { textDocument, ...more });
  };
  const listeners = [
    vscode.workspace.onDidOpenTextDocument((document) => tell("textDocument/didOpen", document)),
    vscode.workspace.onDidCloseTextDocument((document) => tell("textDocument/didClose", document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      tell("textDocument/didChange", document, { contentChanges: [{ text: document.getText() }] });
    }),
  ];
  for (const document of vscode.workspace.textDocuments) tell("textDocument/didOpen", document);
  const stopped = client.onDidChangeState(({ newState }) => {
    if (newState !== 1) return;
    for (const each of [...listeners, stopped]) each.dispose();
  });
}
