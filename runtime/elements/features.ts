// The features of the core that elements are made with, by their folders: what an app does not draw it does not carry.
export { closeDialog, Dialogs, opens } from "../core/features/dialogs/dialogs.ts";
export { apartFromForms, insideForm, outsideForms } from "../core/features/forms/form.ts";
export { keepsBack } from "../core/features/forms/keeps-back.ts";
export { reruns, watched } from "../core/features/fragments/fragments.ts";
export { isPath, navigate, titleOfPage } from "../core/features/pages/navigate.ts";
export { joinsPages, showsPages } from "../core/features/pages/pages.ts";
export { apart, apartOnPage, passing } from "../core/features/places/places.ts";
export { tracks } from "../core/features/progress/tracks.ts";
export { isSource } from "../core/features/streams/sources.ts";
export { stopStream, streamsInto } from "../core/features/streams/streams.ts";
export { announce, withdraw } from "../core/features/toasts/announce.ts";
