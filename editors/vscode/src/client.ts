// A client of `dacapo lsp`: it shows what the server says of app scripts, and tells it of the modules beside them.
import * as vscode from "vscode";
import { LanguageClient, RevealOutputChannelOn, TransportKind } from "vscode-languageclient/node";
import { tellModules } from "./modules.ts";
import type { Server } from "./server.ts";

export async function startClient(folder: vscode.WorkspaceFolder, { module, args }: Server): Promise<LanguageClient> {
  const options = { cwd: folder.uri.fsPath };
  const client = new LanguageClient(
    "dacapo",
    `dacapo (${folder.name})`,
    { module, args, options, transport: TransportKind.stdio },
    {
      documentSelector: [{ scheme: "file", pattern: new vscode.RelativePattern(folder, "**/*.app.tsx") as never }],
      workspaceFolder: folder,
      initializationOptions: { scriptsOnly: true },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      // What it cannot work without, it has said itself.
      initializationFailedHandler: () => false,
    },
  );
  await client.start().then(
    () => tellModules(client, folder),
    () => {},
  );
  return client;
}
