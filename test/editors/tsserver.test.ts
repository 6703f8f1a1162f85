// The plugin in TypeScript 6's server, driven as an editor drives it.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Project } from "../installed.ts";
import { edited, placeIn, textIn } from "./document.ts";
import { files, halfTyped } from "./fixture.ts";
import { rangeOf, TsserverClient } from "./tsserver-client.ts";

const main = "main.app.tsx";
const card = "card.app.tsx";

let project: Project;
let editor: TsserverClient;

beforeAll(() => {
  // The configuration that it extends names the plugin.
  project = new Project(files, "typescript-6");
  editor = new TsserverClient(project.folder);
});
afterAll(async () => {
  await editor.end();
  project.remove();
});

const open = (text = files[main]) => {
  project.write({ [main]: text });
  editor.open(main);
};
afterEach(() => editor.close(main));

const nameOf = (path: string) => path.slice(project.folder.length + 1);

it("shows exact types", async () => {
  open();
  expect(await editor.hover(main, "const ci|ty")).toContain('const city: "Bergen" | "Oslo"');
  expect(await editor.hover(main, "const si|ze")).toContain("const size: number");
  expect(await editor.hover(main, "<Sli|der")).toMatch(/Slider/);
  expect(await editor.hover(main, "ma|x={10}")).toMatch(/max\?: number/);
  expect(await editor.hover(main, "<Ca|rd")).toMatch(/\(alias\) Card\(.*A frame with a title\./s);
  expect(await editor.hover(main, "</Ca|rd>")).toMatch(/\(alias\) Card\(/);
  expect(await editor.hover(main, "ke|y={city}")).toBeUndefined();
});

it("shows a hover at the place of what it explains", async () => {
  open();
  for (const [marked, text] of [
    ["{si|ze.toFixed", "size"],
    ["</Ca|rd>", "Card"],
  ] as const) {
    const range = rangeOf(await editor.ask("quickinfo", main, marked));
    expect(textIn(files[main], range)).toBe(text);
    expect(range.start.line).toBe(placeIn(files[main], marked).line);
  }
});

it("completes props, values and members", async () => {
  open();
  editor.edit(main, `<Alert level="info">Done</Alert>`, `<Alert level="">Done</Alert>`);
  expect(await editor.completions(main, `level="|"`)).toEqual(["info", "success", "warning", "error"]);
  editor.edit(main, `max={10} bind`, ` bind`);
  const props = await editor.completions(main, `Size" | bind`);
  expect(props).toEqual(expect.arrayContaining(["max", "min", "onChange"]));
  expect(props).not.toContain("label");
  expect(await editor.completions(main, "state.si|ze = 2")).toContain("size");
});

it("never offers the names of the translation", async () => {
  open();
  const names = await editor.completions(main, "if (g|o)");
  expect(names).toContain("go");
  expect(names.filter((name) => name.startsWith("_"))).toEqual([]);
});

it.each(["Chec", "<Chec", "<"])("imports what is completed behind %s", async (typed) => {
  open();
  await editor.request("configure", { preferences: { includeCompletionsForModuleExports: true } });
  editor.edit(main, "if (go)", `${typed}\nif (go)`);
  const { entries } = await editor.ask("completionInfo", main, `${typed}|\n`);
  const { name, source, data } = entries.find((each: any) => each.name === "Checkbox");
  const [details] = await editor.ask("completionEntryDetails", main, `${typed}|\n`, {
    entryNames: [{ name, source, data }],
  });
  const [{ textChanges }] = details.codeActions[0].changes;
  const edits = textChanges.map(({ newText, ...range }: any) => ({ range: rangeOf(range), newText }));
  expect(edited(editor.text(main), edits)).toContain(
    `import { Alert, Button, Checkbox, SelectBox, Slider, Text, session } from "dacapo";`,
  );
});

it("imports from a new module at the head", async () => {
  open();
  editor.edit(main, `import { Card } from "./card.app";\n`, "");
  const [missing] = await editor.diagnostics(main);
  const { start, end } = missing!.range;
  const fixes = await editor.ask("getCodeFixes", main, undefined, {
    startLine: start.line + 1,
    startOffset: start.character + 1,
    endLine: end.line + 1,
    endOffset: end.character + 1,
    errorCodes: [missing!.code],
  });
  const [{ textChanges }] = fixes.find(({ description }: any) => description.includes("./card.app")).changes;
  const edits = textChanges.map(({ newText, ...range }: any) => ({ range: rangeOf(range), newText }));
  expect(edited(editor.text(main), edits)).toMatch(
    /^import \{ .* \} from "dacapo";\nimport \{ Card \} from "\.\/card\.app";\n/,
  );
});

it.each(halfTyped)("completes %s, and knows the rest", async (line, name) => {
  open();
  editor.edit(main, "if (go)", `${line.replace("|", "")}\nif (go)`);
  expect(await editor.completions(main, `${line}\nif (go)`)).toContain(name);
  expect(await editor.hover(main, "const ci|ty")).toContain('"Bergen" | "Oslo"');
});

it("helps with the arguments of a call", async () => {
  open();
  const { items } = await editor.ask("signatureHelp", main, "toFixed(|1)");
  expect(items[0].parameters[0].name).toBe("fractionDigits");
});

it("goes to definitions, in app scripts and from plain modules", async () => {
  open();
  for (const marked of ["<Ca|rd", "</Ca|rd>"]) {
    const { definitions, textSpan } = await editor.ask("definitionAndBoundSpan", main, marked);
    expect(nameOf(definitions[0].file)).toBe(card);
    expect(textIn(files[card], rangeOf(definitions[0]))).toBe("Card");
    expect(textIn(files[main], rangeOf(textSpan))).toBe("Card");
  }
  editor.open("plain.ts");
  const [found] = await editor.ask("definition", "plain.ts", "[Ca|rd");
  expect(textIn(files[card], rangeOf(found))).toBe("Card");
});

it("says nothing wrong of a plain module that imports an app", async () => {
  open();
  editor.open("plain.ts");
  expect(await editor.diagnostics("plain.ts")).toEqual([]);
  expect(await editor.hover("plain.ts", "Ma|in]")).toMatch(/Main/);
});

const renamed = async (file: string, marked: string, name: string): Promise<Record<string, string>> => {
  const { info, locs } = await editor.ask("rename", file, marked);
  expect(info).toMatchObject({ canRename: true });
  return Object.fromEntries(
    locs.map((group: any) => {
      const edits = group.locs.map(({ prefixText = "", suffixText = "", ...range }: any) => ({
        range: rangeOf(range),
        newText: prefixText + name + suffixText,
      }));
      return [nameOf(group.file), edited(editor.text(nameOf(group.file)), edits)];
    }),
  );
};

it("renames a variable", async () => {
  open();
  expect(await renamed(main, "const si|ze", "width")).toEqual({
    [main]: files[main].replace("const size", "const width").replace("{size.", "{width."),
  });
});

it.each(["<Ca|rd", "</Ca|rd>"])("renames a component at %s, with its closing tags", async (marked) => {
  open();
  await editor.request("configure", { preferences: { providePrefixAndSuffixTextForRename: false } });
  const expected = [main, card, "other.app.tsx", "plain.ts"].map((file) => [
    file,
    files[file as keyof typeof files].replace(/\bCard\b/g, "Panel"),
  ]);
  expect(await renamed(main, marked, "Panel")).toEqual(Object.fromEntries(expected));
});

it("renames a prop where it is used", async () => {
  open();
  const all = await renamed(card, "}: { ti|tle: string", "name");
  expect(all[main]).toContain(`<Card name="First">`);
  expect(all["other.app.tsx"]).toContain(`<Card name="Second">`);
});

it("finds and marks all places of a name", async () => {
  open();
  const { refs } = await editor.ask("references", main, "<Ca|rd");
  expect(refs.map((ref: any) => textIn(editor.text(nameOf(ref.file)), rangeOf(ref)))).toEqual(Array(9).fill("Card"));
  const [{ highlightSpans }] = await editor.ask("documentHighlights", main, "<Ca|rd", {
    filesToSearch: [editor.path(main)],
  });
  expect(highlightSpans.map(({ start }: any) => start.line)).toEqual(expect.arrayContaining([2, 9, 11]));
});

it("hints at types, and at nothing that was made up", async () => {
  open();
  await editor.request("configure", {
    preferences: {
      includeInlayVariableTypeHints: true,
      includeInlayParameterNameHints: "all",
      includeInlayFunctionParameterTypeHints: true,
      includeInlayFunctionLikeReturnTypeHints: true,
    },
  });
  const hints = await editor.ask("provideInlayHints", main, undefined, { start: 0, length: files[main].length });
  const lines = files[main].split("\n");
  const shown = hints.map(({ position, text, displayParts = [] }: any) => {
    const said = text || displayParts.map((part: any) => part.text).join("");
    return `${lines[position.line - 1]!.slice(0, position.offset - 1)}${said}`.slice(-45);
  });
  expect(shown).toContain('const city: "Bergen" | "Oslo"');
  expect(shown).toContain("const size: number");
  expect(shown.filter((text: string) => /_\$|_value|props:|value:/.test(text))).toEqual([]);
});

it("outlines, folds and formats the source", async () => {
  open();
  const tree = await editor.ask("navtree", main);
  expect(tree.childItems.map(({ text }: any) => text)).toEqual(expect.arrayContaining(["state", "city", "size", "go"]));
  const folds = await editor.ask("getOutliningSpans", main);
  expect(folds.map(({ textSpan }: any) => textIn(files[main], rangeOf(textSpan)))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^<Card title="First">.*<\/Card>$/s)]),
  );
  await editor.request("configure", { formatOptions: { indentSize: 2 } });
  editor.edit(main, "if (go)", "if  ( go )");
  const edits = await editor.ask("format", main, undefined, {
    line: 1,
    offset: 1,
    endLine: 13,
    endOffset: 1,
  });
  expect(
    edited(
      editor.text(main),
      edits.map((edit: any) => ({ ...edit, range: rangeOf(edit) })),
    ),
  ).toBe(files[main]);
});

it("closes tags", async () => {
  open();
  editor.edit(main, `<Alert level="info">Done</Alert>;`, `<Alert level="info">`);
  expect(await editor.ask("jsxClosingTag", main, `<Alert level="info">|`)).toMatchObject({ newText: "</Alert>" });
});

it("reports mistakes where they are, and follows edits", async () => {
  open();
  expect(await editor.diagnostics(main)).toEqual([]);
  editor.edit(main, "max={10}", 'max="10"');
  const [problem, ...more] = await editor.diagnostics(main);
  expect(more).toEqual([]);
  expect(problem!.text).toBe("Type 'string' is not assignable to type 'number'.");
  expect(textIn(editor.text(main), problem!.range)).toBe("max");
  editor.edit(main, "size.toFixed(1)", "size.toFixd(1)");
  expect((await editor.diagnostics(main)).map(({ range }) => textIn(editor.text(main), range))).toEqual([
    "max",
    "toFixd",
  ]);
  editor.edit(main, 'max="10"', "max={10}");
  editor.edit(main, "size.toFixd(1)", "size.toFixed(1)");
  expect(await editor.diagnostics(main)).toEqual([]);
});

it("adds what only the compiler knows", async () => {
  open();
  editor.edit(main, "if (go)", "rerun();\nif (go)");
  editor.edit(main, ", session }", ", rerun, session }");
  const [problem] = await editor.settled(main, ({ length }) => length > 0);
  expect(problem).toMatchObject({ source: "dacapo", text: expect.stringContaining("(rerun-unconditional)") });
  editor.edit(main, "rerun();\n", "");
  expect(await editor.settled(main, ({ length }) => length === 0)).toEqual([]);
});

it("names what is wrong with a line that does not parse", async () => {
  open();
  editor.edit(main, "</Card>;", "</Card>");
  const [problem] = await editor.settled(main, (found) => found.some(({ source }) => source === "dacapo"));
  expect(problem!.text).toContain("(missing-semicolon)");
  expect(await editor.hover(main, "const ci|ty")).toContain('"Bergen" | "Oslo"');
});

it("counts columns in UTF-16 units, and knows the line ends of Windows", async () => {
  open(files[main].replaceAll("\n", "\r\n"));
  expect(await editor.hover(main, "😀 {si|ze.")).toContain("const size: number");
  editor.edit(main, "size.toFixed(1)", "size.toFixd(1)");
  const [problem] = await editor.diagnostics(main);
  expect(problem!.range.start).toEqual(placeIn(editor.text(main), "size.|toFixd"));
});

it("offers no fix that would write an object's property into a tag", async () => {
  open();
  editor.edit(main, `<Card title="First">`, `<Card>`);
  const [missing] = await editor.diagnostics(main);
  expect(missing!.text).toContain("`title`");
  const { start, end } = missing!.range;
  const fixes = await editor.ask("getCodeFixes", main, undefined, {
    startLine: start.line + 1,
    startOffset: start.character + 1,
    endLine: end.line + 1,
    endOffset: end.character + 1,
    errorCodes: [2345, 2741],
  });
  expect(fixes).toEqual([]);
});
