// The page configuration of a script, read without running it.
import { parseSync, types as t } from "@babel/core";
import { bare } from "../find/literal.ts";

/** What of the configuration shows in the HTML. */
export interface PageConfig {
  title?: string;
  icon?: string;
  theme?: string;
  lang?: string;
}

const shown = ["title", "icon", "theme", "lang"] as const;

/** Nothing for a script that is not valid: compiling it says why. */
export function readConfig(source: string): PageConfig {
  const config: PageConfig = {};
  for (const property of findConfig(source)?.properties ?? []) {
    if (!t.isObjectProperty(property) || !t.isIdentifier(property.key)) continue;
    const { name } = property.key;
    const value = bare(property.value);
    const known = shown.find((each) => each === name);
    if (known !== undefined && t.isStringLiteral(value)) config[known] = value.value;
  }
  return config;
}

function findConfig(source: string): t.ObjectExpression | undefined {
  for (const statement of parse(source)) {
    if (!t.isExportNamedDeclaration(statement) || !t.isVariableDeclaration(statement.declaration)) continue;
    for (const { id, init } of statement.declaration.declarations) {
      const value = init && bare(init);
      if (t.isIdentifier(id, { name: "config" }) && t.isObjectExpression(value)) return value;
    }
  }
  return undefined;
}

function parse(source: string): t.Statement[] {
  try {
    const plugins: ("typescript" | "jsx")[] = ["typescript", "jsx"];
    return parseSync(source, { babelrc: false, configFile: false, browserslistConfigFile: false, parserOpts: { plugins, errorRecovery: true } })!
      .program.body;
  } catch {
    return [];
  }
}
