// The data of a chart as a file with commas: numbers as they are, moments in ISO's form.
import { guardFormula } from "../../elements/guard-formula.ts";
import type { ShownChart, ShownField } from "../spec/index.ts";

export function writeCsv({ fields, length }: ShownChart): string {
  const lines = [fields.map(({ name }) => cell(guardFormula(name))).join(",")];
  for (let row = 0; row < length; row++) lines.push(fields.map((field) => cell(valueOf(field, row))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function valueOf(field: ShownField, row: number): string {
  if (field.kind === "category") return guardFormula(field.names[field.codes[row]!] ?? "");
  const value = field.values[row];
  if (value === undefined || Number.isNaN(value)) return "";
  return field.kind === "time" && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : `${value}`;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
