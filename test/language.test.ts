// The words of the package: every language has all of them, with the same places; nothing that people read is written anywhere else.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, traverse, types as t } from "@babel/core";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AppConfig } from "../runtime/index.ts";
import { catalogue } from "../compiler/catalogue.ts";
import { parseFlag } from "../runtime/grid/model/parse-cell.ts";
import type { Dictionary, OwnWords } from "../runtime/language/dictionary.ts";
import { dictionaries } from "../runtime/language/dictionaries.ts";
import { bundled } from "../runtime/language/page-language.ts";
import type { Phrase } from "../runtime/language/phrase.ts";
import { english } from "./english.ts";
import { painting } from "./painting-files.ts";

type Words = Readonly<Record<string, Readonly<Record<string, Phrase>>>>;

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** French, Portuguese and Spanish have a form of their own for whole millions, with “de” behind the number: nobody counts that far here. */
const left = new Set(["many"]);

describe.each(bundled.filter((each) => each !== "en"))("%s", (name) => {
  const load = async () => (await dictionaries[name]!()).default as Words;

  it("has every word, with the places of the English one, and each form of its plurals", async () => {
    const words = await load();
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    const forms = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    for (const [part, group] of Object.entries(english as Words)) {
      expect(Object.keys(words[part]!), part).toEqual(Object.keys(group));
      for (const [word, phrase] of Object.entries(group)) {
        const said = words[part]![word]!;
        expect(typeof said, `${part}.${word}`).toBe(typeof phrase);
        if (typeof phrase === "string") expect(placesIn(said as string), `${part}.${word}`).toEqual(placesIn(phrase));
        else {
          const all = said as unknown as Readonly<Record<string, string>>;
          expect(Object.keys(all).sort(), `${part}.${word}`).toEqual(
            [...forms].filter((form) => name === "ar" || !left.has(form)).sort(),
          );
          // Only what counts one or two of them may do without the number.
          for (const [form, text] of Object.entries(all))
            expect(placesIn(text), `${part}.${word}.${form}`).toEqual(
              placesIn(phrase.other).filter((place) => place !== "count" || text.includes("{count}")),
            );
          expect(placesIn(all["other"]!)).toEqual(placesIn(phrase.other));
        }
      }
    }
  });

  it("says yes and no as cells are read", async () => {
    const { yes, no } = (await load())["grid"]!;
    expect([parseFlag(yes as string), parseFlag(no as string)]).toEqual([true, false]);
  });
});

describe("types", () => {
  it("take no language that lacks a word, and none without a place", () => {
    const words: OwnWords = {
      everywhere: { close: "Zu", removeIt: "Weg mit {name}" },
      in: { nl: { work: { stop: "Stop" } } },
    };
    const config = { lang: "de", words } satisfies AppConfig;
    expect(config.words).toBe(words);
    // @ts-expect-error Two words are missing.
    const missing = { placeholder: "…" } satisfies Dictionary["chat"];
    // @ts-expect-error There is no place for the name.
    const placeless: OwnWords = { everywhere: { removeIt: "Weg" } };
    // @ts-expect-error There is no such word.
    const unknown: OwnWords = { everywhere: { shut: "Zu" } };
    // @ts-expect-error A plural has forms, the last of which has the number.
    const single: OwnWords = { grid: { rows: "{count} Zeilen" } };
    expect([missing, placeless, unknown, single]).toHaveLength(4);
  });
});

describe("a page", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** The words of a page with such a root, seen by such a visitor. */
  async function open(root: { lang?: string; dir?: string; languages?: string }, visitor: readonly string[]) {
    vi.resetModules();
    const { languages, lang = "", dir = "" } = root;
    const documentElement = { lang, dir, dataset: languages === undefined ? {} : { languages } };
    vi.stubGlobal("document", { documentElement });
    vi.stubGlobal("dacapoWords", undefined);
    vi.stubGlobal("navigator", { language: visitor[0], languages: visitor });
    const [{ pageLanguage }, { whenReady }, { grid, cells }, { write }, { hear }, { speak }, { writeNumber }] =
      await Promise.all([
        import("../runtime/language/page-language.ts"),
        import("../runtime/language/ready.ts"),
        import("../runtime/language/english/grid.ts"),
        import("../runtime/language/write.ts"),
        import("../runtime/language/hear.ts"),
        import("../runtime/language/speak.ts"),
        import("../runtime/elements/numbers.ts"),
      ]);
    await new Promise((resolve) => whenReady(() => resolve(null)));
    return { language: pageLanguage(), root: documentElement, grid, cells, write, hear, speak, writeNumber };
  }

  it.each([
    // What the page says holds; the visitor's own way of it is kept.
    [{ lang: "de" }, ["en-US"], "de", "de", "de"],
    [{ lang: "de" }, ["fr", "de-AT"], "de", "de-AT", "de"],
    [{ lang: "nl" }, ["de"], "nl", "nl", "nl"],
    // Without, the first that there are words for.
    [{ lang: "en", languages: "" }, ["nl", "pt-PT", "de"], "pt", "nl", "en"],
    [{ lang: "en", languages: "" }, ["zh-TW", "zh", "en"], "zh", "zh-TW", "en"],
    [{ lang: "en", languages: "" }, ["sw"], "en", "sw", "en"],
    [{ lang: "en", languages: "nl sv" }, ["nl-BE", "de"], "nl", "nl-BE", "nl"],
    [{ lang: "en", languages: "" }, ["C", "de_AT.UTF-8"], "de", "de-AT", "en"],
    // Somebody else's page is left as it is.
    [{}, ["he-IL"], "he", "he-IL", ""],
  ] as const)("%o for %o is in %s, with numbers of %s", async (root, visitor, words, locale, lang) => {
    const page = await open(root, visitor);
    expect(page.language).toMatchObject({ words, locale });
    expect(page.root.lang).toBe(lang);
  });

  it("is read from right to left where the app speaks such a language itself", async () => {
    const other = await open({ lang: "en", languages: "" }, ["ar-EG"]);
    expect(other.root).toMatchObject({ lang: "en", dir: "" });
    const page = await open({ lang: "en", languages: "ar" }, ["ar-EG"]);
    expect(page.root).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(page.language.rightToLeft).toBe(true);
    // A name that may run the other way keeps its own direction.
    expect(page.write(page.grid.search, { name: "sales" })).toBe("بحث في \u2068sales\u2069");
  });

  it.each([
    ["ar", [0, 1, 2, 3, 11, 100], ["لا صفوف", "صف واحد", "صفان", "3 صفوف", "11 صفًا", "100 صف"]],
    ["he", [1, 2, 5], ["שורה אחת", "שתי שורות", "5 שורות"]],
    ["ja", [1, 12_345], ["1 行", "12,345 行"]],
    ["fr", [0, 1, 12_345], ["0 ligne", "1 ligne", "12\u202f345 lignes"]],
    ["de", [1, 12_345], ["1 Zeile", "12.345 Zeilen"]],
    ["en", [1, 12_345], ["1 row", "12,345 rows"]],
  ] as const)("counts in %s", async (lang, counts, said) => {
    const { write, grid } = await open({ lang, dir: "ltr" }, [`${lang}-u-nu-latn`]);
    expect(counts.map((count) => write(grid.rows, { count }))).toEqual(said);
  });

  it("hears what a session has told in its own words, and a script's sentences as they are", async () => {
    const { hear, cells } = await open({ lang: "es" }, ["es"]);
    expect(hear({ word: "cells.least", with: { least: 2.5 } }, { cells })).toBe("Como mínimo 2,5.");
    expect(hear("Unlucky.", { cells })).toBe("Unlucky.");
  });

  it("writes lists as the language has them", async () => {
    const { write, grid } = await open({ lang: "de" }, ["de"]);
    expect(write(grid.sorted, { columns: ["a", "b", "c"] })).toBe("Sortiert nach a, b und c");
  });

  it("says what the app says in another way: in all languages, or in one", async () => {
    const german = await open({ lang: "de" }, ["de"]);
    german.speak({
      grid: { undo: "↶", redo: "↷" },
      in: { de: { grid: { redo: "Nochmals" } }, fr: { grid: { redo: "Encore" } } },
    });
    expect([german.grid.undo, german.grid.redo, german.grid.hide]).toEqual(["↶", "Nochmals", "Ausblenden"]);
    const dutch = await open({ lang: "en", languages: "nl" }, ["nl"]);
    dutch.speak({ in: { nl: { grid: { undo: "Ongedaan maken" } } } });
    expect([dutch.grid.undo, dutch.grid.redo]).toEqual(["Ongedaan maken", "Redo"]);
  });

  it("takes any words of an app", async () => {
    const { speak, grid, write } = await open({ lang: "de" }, ["de"]);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string())), (words) => {
        speak(words);
        expect(typeof write(grid.rows, { count: 1 })).toBe("string");
      }),
    );
  });
});

/** What is read by people who write apps, or is no word: with the reason. */
const others: Readonly<Record<string, RegExp>> = {
  // An error is shown to the author; visitors of a served app get other words (hosts/hidden-error.ts). Every app has it.
  "runtime/elements/exception/exception.paint.ts": /^Where it came from$/,
  "runtime/painter/unpaintable.ts": /failed: /,
  "runtime/guests/peer.ts": /is not installed|MissingPeer/,
  "runtime/guests/guest.tsx": /^Error$/,
  "runtime/hosts/no-page.ts": /./,
  // What a page cannot send that is not broken, and what a schema must not do.
  "runtime/grid/model/edits.ts": /^There is (?:nothing to|no such)/,
  "runtime/grid/model/step-of.ts": /^There is no such/,
  "runtime/grid/model/judge-rows.ts": /^The schema answers later/,
  "runtime/charts/engine/svg-pen.ts": /^</,
  // How a path begins.
  "runtime/wire/hint-stays.ts": /^session\.$/,
  // Caught where a file is sent, and said in other words.
  "runtime/hosts/send-body.ts": /./,
  "runtime/painter/headings/shadow-style.ts": /^:host/,
};

/** Names of keys, elements, events and errors, in CamelCase, and what only programs read. */
const isName = (text: string): boolean =>
  /^(?:[a-z]+[A-Z]\w*|[A-Z][a-z]*[A-Z]\w*|Arrow\w+|Page(?:Up|Down)|Enter|Escape|Home|End|Tab|Backspace|Delete|Element)$/.test(
    text,
  ) || text in catalogue;

const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|text)$/;

describe("outside of the dictionaries", () => {
  it.each(painting)("%s says nothing to people", (file) => {
    const found: string[] = [];
    const note = (text: string, says: boolean): void => {
      const words = text.trim();
      const isSentence = /[A-Z][a-z]+ [a-z]|[a-z]{2,} [a-z]{2,} [a-z]{2,}|[a-z]\.$|^[A-Z][a-z]+…?$/.test(words);
      if (!/\p{L}{2,}/u.test(words) || isName(words) || others[file]?.test(words)) return;
      if (says || isSentence) found.push(words);
    };
    const ast = parseSync(readFileSync(join(import.meta.dirname, "..", file), "utf8"), {
      filename: file,
      babelrc: false,
      configFile: false,
      browserslistConfigFile: false,
      parserOpts: { plugins: ["typescript", "jsx"] },
    })!;
    traverse(ast, {
      JSXText: ({ node }) => note(node.value, true),
      StringLiteral({ node, parent, parentPath }) {
        if (t.isImportDeclaration(parent) || t.isExportNamedDeclaration(parent) || t.isTSLiteralType(parent)) return;
        if (t.isImportExpression(parent) || t.isObjectProperty(parent, { key: node })) return;
        if (t.isJSXAttribute(parent)) return note(node.value, spoken.test(parent.name.name as string));
        if (parentPath?.isBinaryExpression()) return;
        note(node.value, false);
      },
      TemplateLiteral({ node, parent, parentPath }) {
        const text = node.quasis.map(({ value }) => value.cooked ?? "").join("{}");
        const attribute = parentPath?.parentPath?.node;
        const says =
          t.isJSXExpressionContainer(parent) &&
          t.isJSXAttribute(attribute) &&
          spoken.test(attribute.name.name as string);
        note(text, says && text.includes(" "));
      },
    });
    expect(found).toEqual([]);
  });
});
