// The extension: in each folder of the workspace, what answers in app scripts is the plugin or the language server.
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { hushPlugin } from "./plugin-settings.ts";
import { choose, type Server } from "./server.ts";
import { startClient } from "./client.ts";

const clients: LanguageClient[] = [];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("dacapo.restart", restart),
    vscode.workspace.onDidChangeWorkspaceFolders(restart),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration("dacapo") ? restart() : undefined,
    ),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await Promise.allSettled(clients.splice(0).map((client) => client.stop()));
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const servers: { folder: vscode.WorkspaceFolder; server: Server }[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const wanted = vscode.workspace.getConfiguration("dacapo", folder.uri).get("server", "auto");
    const server = choose(folder.uri.fsPath, wanted);
    if (server !== undefined) servers.push({ folder, server });
  }
  // Else everything in their scripts would be said twice.
  await hushPlugin(servers.map(({ folder }) => folder.uri.fsPath));
  for (const { folder, server } of servers) clients.push(await startClient(folder, server));
}
