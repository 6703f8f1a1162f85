// Texts in a file of rows: a spreadsheet would reckon with what begins like a formula, whoever wrote it.

/** With an apostrophe before it, by which Excel and Sheets know a text; a text that is a number stays one. */
export const guardFormula = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[-+]\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
