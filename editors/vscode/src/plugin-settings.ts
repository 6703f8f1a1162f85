// Tells the plugin in VS Code's own TypeScript server where it is to be quiet.
import * as vscode from "vscode";

/** What that extension exports. */
interface TypeScriptApi {
  getAPI(version: 0): { configurePlugin(name: string, settings: object): void } | undefined;
}

export async function hushPlugin(quietIn: string[]): Promise<void> {
  const typescript = vscode.extensions.getExtension<TypeScriptApi>("vscode.typescript-language-features");
  // It may be off, where another server is used for TypeScript.
  const exported = await typescript?.activate();
  exported?.getAPI(0)?.configurePlugin("dacapo/ts-plugin", { quietIn });
}
