// The words of fields and controls.
import { vocabulary } from "../vocabulary.ts";

export const everywhere = /*#__PURE__*/ vocabulary("everywhere", {
  close: "Close",
  remove: "Remove",
  removeIt: "Remove {name}",
  cancel: "Cancel",
  search: "Search",
  required: "(required)",
  help: "Help",
});

export const recorder = /*#__PURE__*/ vocabulary("recorder", {
  record: "Record",
  again: "Record again",
  stop: "Stop the recording",
  recording: "Recording",
  sound: "The recorded sound",
  playback: "The recording",
  nothing: "Nothing was recorded.",
});

export const camera = /*#__PURE__*/ vocabulary("camera", {
  sees: "What the camera sees",
  open: "Open the camera",
  take: "Take the picture",
  again: "Take another one",
  taken: "The picture that was taken",
});

export const device = /*#__PURE__*/ vocabulary("device", {
  cameraForbidden: "The camera may not be used. Allow it in the settings of the browser for this page, then try again.",
  cameraMissing: "There is no camera.",
  cameraBusy: "The camera is used by another program.",
  cameraFailed: "The camera cannot be used here.",
  microphoneForbidden:
    "The microphone may not be used. Allow it in the settings of the browser for this page, then try again.",
  microphoneMissing: "There is no microphone.",
  microphoneBusy: "The microphone is used by another program.",
  microphoneFailed: "The microphone cannot be used here.",
});

export const chat = /*#__PURE__*/ vocabulary("chat", {
  placeholder: "Your message",
  send: "Send",
  from: "Message from {name}",
});

export const color = /*#__PURE__*/ vocabulary("color", { none: "None" });

export const files = /*#__PURE__*/ vocabulary("files", {
  onlyOne: "Only one file can be chosen.",
  dropOne: "Drop a file here, or",
  dropSeveral: "Drop files here, or",
  dropFolder: "Drop a folder here, or",
  chooseOne: "choose one",
  chooseSeveral: "choose them",
  chosen: "Chosen files",
  upTo: "up to {size}",
  sending: "Sending {name}",
  notSend: "Do not send {name}",
  folderFailed: "The folder could not be read.",
  otherKind: "{name} is of another kind than {kinds}.",
  tooBig: "{name} is too big: at most {size} can be uploaded.",
});

export const moment = /*#__PURE__*/ vocabulary("moment", { from: "{label}, from", to: "{label}, to" });

export const number = /*#__PURE__*/ vocabulary("number", { wrong: "“{text}” is not a number." });

export const slider = /*#__PURE__*/ vocabulary("slider", { least: "Minimum", most: "Maximum" });

export const feedback = /*#__PURE__*/ vocabulary("feedback", {
  up: "Thumbs up",
  down: "Thumbs down",
  veryBad: "Very bad",
  bad: "Bad",
  neither: "Neither good nor bad",
  good: "Good",
  veryGood: "Very good",
  stars: { one: "{count} star", other: "{count} stars" },
});

export const options = /*#__PURE__*/ vocabulary("options", {
  placeholder: "Choose…",
  choose: "Choose",
  options: "Options",
  none: "Nothing found",
  add: "Add “{text}”",
  searching: "Searching…",
  failed: "The search failed.",
  found: { one: "{count} found", other: "{count} found" },
});

export const theme = /*#__PURE__*/ vocabulary("theme", {
  theme: "Theme",
  which: "{label}, of {count}",
  auto: "As the system has it",
  light: "Light",
  dark: "Dark",
});
