// The words of what is only shown: media, code, tables, signs of work.
import { vocabulary } from "../vocabulary.ts";

export const audio = /*#__PURE__*/ vocabulary("audio", { sound: "Sound", broken: "This sound cannot be played." });

export const video = /*#__PURE__*/ vocabulary("video", {
  video: "Video",
  broken: "This video cannot be played.",
  subtitles: "Subtitles",
});

export const image = /*#__PURE__*/ vocabulary("image", {
  picture: "Picture",
  whole: "Show in full size",
  wholeOf: "{picture}: show in full size",
  broken: "The picture cannot be shown.",
  brokenOf: "The picture cannot be shown: {picture}",
});

export const pdf = /*#__PURE__*/ vocabulary("pdf", {
  document: "Document",
  open: "Open in a tab of its own",
  openIt: "Open {name}",
});

export const code = /*#__PURE__*/ vocabulary("code", {
  code: "Code",
  in: "Code, {language}",
  copy: "Copy",
  copied: "Copied",
  press: "Press {keys}",
});

export const markdown = /*#__PURE__*/ vocabulary("markdown", { done: "Done", open: "Open", table: "Table" });

export const scrolled = /*#__PURE__*/ vocabulary("scrolled", { formula: "Formula", content: "Content" });

export const table = /*#__PURE__*/ vocabulary("table", {
  table: "Table",
  none: "No rows",
  more: { one: "{count} more row", other: "{count} more rows" },
});

export const rows = /*#__PURE__*/ vocabulary("rows", {
  loading: "Loading rows…",
  first: "The first {most} of {all} rows.",
  failed: "Not all rows could be loaded: {why}",
});

export const data = /*#__PURE__*/ vocabulary("data", { data: "Data" });

export const work = /*#__PURE__*/ vocabulary("work", {
  progress: "Progress",
  loading: "Loading…",
  working: "Running…",
  running: "Running",
  complete: "Complete",
  error: "Error",
  stop: "Stop",
});
