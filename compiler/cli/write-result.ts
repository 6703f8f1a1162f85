// What was found in a project, for a person to read.
import { styleText } from "node:util";
import type { Result } from "../types/check.ts";
import type { CheckDiagnostic } from "../types/report.ts";

type Style = Parameters<typeof styleText>[0];

const paint = (style: Style, text: string): string => styleText(style, text, { validateStream: false });

/** Colours are in it; whoever writes it to where there are none takes them out. */
export function writeResult({ diagnostics, scripts }: Result, milliseconds?: number): string {
  const all = diagnostics.map((each) => `${writeDiagnostic(each)}\n`).join("\n");
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const files = new Set(errors.map(({ loc }) => loc?.file)).size;
  const outcome =
    errors.length === 0
      ? paint("green", `No errors in ${count(scripts, "app script")}.`)
      : paint("red", `${count(errors.length, "error")} in ${count(files, "file")}.`);
  const time = milliseconds === undefined ? "" : paint("dim", ` ${Math.round(milliseconds)} ms`);
  return `${all}${all === "" ? "" : "\n"}${outcome}${time}\n`;
}

function writeDiagnostic({ code, severity, message, hint, loc, frame, docs }: CheckDiagnostic): string {
  const place = loc === null ? "" : `${paint("cyan", `${loc.file}:${loc.start.line}:${loc.start.column}`)} `;
  const kind = paint(severity === "error" ? "red" : "yellow", severity);
  const head = `${place}${kind} ${paint("dim", code)}`;
  const marked = frame.replace(/^(\s*\| *)(\^+)$/m, (_, before: string, mark: string) => before + paint("red", mark));
  return [head, message, hint, frame && `\n${marked}`, docs && `\n${paint("dim", docs)}`].filter(Boolean).join("\n");
}

const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? "" : "s"}`;
