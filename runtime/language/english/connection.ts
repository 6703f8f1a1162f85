// What is said of a script that runs elsewhere: on a server, or in a worker.
import { vocabulary } from "../vocabulary.ts";

export const connection = /*#__PURE__*/ vocabulary("connection", {
  elsewhere: "This app is open in another place now. Load the page to have it here.",
  tooMany: "There are too many people here at the moment. It is tried again.",
  newVersion: "There is a new version of this app. Load the page to get it.",
  lost: "The connection is lost. What you do is kept until it is back.",
  closed: "The connection was closed. Load the page to go on.",
  tooLarge: "{name} is too large for this app.",
  notSent: "{name} could not be sent.",
  notFetched: "{name} could not be fetched.",
  error: "Error",
  failed: "Something went wrong here. Whoever runs this app finds it in the log as {id}.",
});

export const worker = /*#__PURE__*/ vocabulary("worker", {
  notLoaded: "The script could not be loaded: {why}",
  busy: "The script is busy.",
  stop: "Stop it",
  stopped: "The script was stopped. Load the page to begin anew.",
});
