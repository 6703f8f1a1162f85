// Cells as spreadsheets put them on the clipboard and take them from there: texts with tabs, and HTML.

/** Rows of cells as text, as Excel and Sheets write it: quotes where a cell has a line break, a tab, or begins with a quote. */
export const writeTsv = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map(quoted).join("\t")).join("\r\n");

const quoted = (text: string): string => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same as a table of HTML. */
export const writeHtml = (cells: readonly (readonly string[])[]): string =>
  `<table>${cells.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`).join("")}</table>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign]!).replace(/\r\n|\r|\n/g, "<br>");

/** The cells of a text; rows may differ in length. A quote that is not closed where a cell ends is a sign as all others. */
export function readTsv(text: string): string[][] {
  if (text === "") return [];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quote = text[at] === '"' ? readQuoted(text, at) : undefined;
    const end = quote?.end ?? endOf(text, at);
    row.push(quote?.text ?? text.slice(at, end));
    const sign = text[end];
    if (sign === "\t") {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (sign === "\r" && text[end + 1] === "\n" ? 2 : 1);
    // A line break ends the last row, it begins none.
    if (at >= text.length) return rows;
  }
}

const ends = /[\t\r\n]/g;

function endOf(text: string, from: number): number {
  ends.lastIndex = from;
  return ends.exec(text)?.index ?? text.length;
}

/** A cell in quotes, in which two of them are one; nothing where it is none. */
function readQuoted(text: string, from: number): { text: string; end: number } | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at++;
    else if (next === undefined || next === "\t" || next === "\r" || next === "\n")
      return { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
    else return undefined;
  }
  return undefined;
}
