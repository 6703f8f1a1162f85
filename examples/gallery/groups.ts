// The groups of the gallery: the samples of each, with their source as it stands in their file.
import * as buttons from "./buttons.app";
import buttonsSource from "./buttons.app.tsx?raw";
import * as charts from "./charts.app";
import chartsSource from "./charts.app.tsx?raw";
import * as choices from "./choices.app";
import choicesSource from "./choices.app.tsx?raw";
import * as data from "./data.app";
import dataSource from "./data.app.tsx?raw";
import * as fields from "./fields.app";
import fieldsSource from "./fields.app.tsx?raw";
import * as layouts from "./layouts.app";
import layoutsSource from "./layouts.app.tsx?raw";
import * as media from "./media.app";
import mediaSource from "./media.app.tsx?raw";
import * as messages from "./messages.app";
import messagesSource from "./messages.app.tsx?raw";
import * as texts from "./texts.app";
import textsSource from "./texts.app.tsx?raw";

export interface Sample {
  name: string;
  title: string;
  /** What stands between the braces of its function. */
  source: string;
  draw: () => void;
}

/** `TextFields` → `Text fields`. */
const titleOf = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function sourceOf(file: string, name: string): string {
  const [, inside = ""] = new RegExp(`^export function ${name}\\(\\) \\{\\n([\\s\\S]*?)^\\}`, "m").exec(file) ?? [];
  return inside.replace(/^ {2}/gm, "").trimEnd();
}

function samplesOf(functions: object, file: string): Sample[] {
  // In the order of the file: a module lists its exports by name.
  return Object.entries(functions as Record<string, () => void>)
    .map(([name, draw]) => ({ name, title: titleOf(name), source: sourceOf(file, name), draw }))
    .sort((a, b) => file.indexOf(`function ${a.name}(`) - file.indexOf(`function ${b.name}(`));
}

export const groups = {
  texts: samplesOf(texts, textsSource),
  buttons: samplesOf(buttons, buttonsSource),
  choices: samplesOf(choices, choicesSource),
  fields: samplesOf(fields, fieldsSource),
  layouts: samplesOf(layouts, layoutsSource),
  messages: samplesOf(messages, messagesSource),
  data: samplesOf(data, dataSource),
  charts: samplesOf(charts, chartsSource),
  media: samplesOf(media, mediaSource),
};

/** The samples that speak of something, by any of its words. */
export const findSamples = (sought: string): Sample[] =>
  Object.values(groups)
    .flat()
    .filter(({ title, source }) => `${title}\n${source}`.toLowerCase().includes(sought.trim().toLowerCase()));
