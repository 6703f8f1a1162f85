// `npm run vscode`: packages the extension for VS Code into editors/vscode/dist. A `.vsix` is a zip with two lists of what is in it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "editors/vscode");
const dist = join(folder, "dist");
const { name, publisher, version, displayName, description, engines, categories, keywords } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8"),
);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const files = {
  "extension/package.json": readFileSync(join(folder, "package.json")),
  "extension/README.md": readFileSync(join(folder, "README.md")),
  "extension/LICENSE.txt": readFileSync(join(root, "LICENSE")),
  "extension/extension.js": await bundle("extension.ts", "named"),
  "extension/node_modules/dacapo/ts-plugin/index.js": await bundle("plugin.ts", "default"),
  "extension/node_modules/dacapo/ts-plugin/package.json": strToU8('{ "type": "commonjs", "main": "./index.js" }\n'),
  "extension.vsixmanifest": strToU8(manifest()),
  "[Content_Types].xml": strToU8(contentTypes()),
};
const path = join(dist, `${name}-${version}.vsix`);
// The same bytes from the same sources.
writeFileSync(path, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(path);

/** One CommonJS file of a source and all that it imports, save what the editor has. */
async function bundle(entry, exports) {
  const output = { format: "cjs", exports, codeSplitting: false };
  const made = await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: ["vscode"] },
    build: {
      ssr: join(folder, "src", entry),
      write: false,
      target: "node18",
      minify: true,
      rolldownOptions: { external: ["vscode"], output },
    },
  });
  return strToU8(made.output[0].code);
}

function manifest() {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}" />
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Tags>${keywords.join(",")}</Tags>
    <Categories>${categories.join(",")}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace" />
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code" /></Installation>
  <Dependencies />
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true" />
  </Assets>
</PackageManifest>
`;
}

function contentTypes() {
  const types = {
    json: "application/json",
    js: "application/javascript",
    md: "text/markdown",
    txt: "text/plain",
    vsixmanifest: "text/xml",
  };
  const lines = Object.entries(types).map(([end, type]) => `  <Default Extension=".${end}" ContentType="${type}" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${lines.join("\n")}
</Types>
`;
}
