// Every name of the runtime that compiled code may use: the contract between what is emitted and what is run.

/** What compiled code imports from `dacapo/runtime`. */
export const runtimeImports = [
  "defineApp",
  "site",
  "here",
  "control",
  "tag",
  "html",
  "each",
  "words",
  "alone",
  "recall",
  "closure",
  "whileSame",
  "step",
] as const;

/** The methods of the block handle `$` that compiled code calls. */
export const handleMethods = [
  "emit",
  "emitAll",
  "block",
  "blockAll",
  "show",
  "spread",
  "use",
  "call",
  "pause",
  "resume",
] as const;

export type RuntimeImport = (typeof runtimeImports)[number];
export type HandleMethod = (typeof handleMethods)[number];

/** The module that compiled code imports those names from. */
export const runtimeModule = "dacapo/runtime";

/** The module that authors import elements and functions from. */
export const publicModule = "dacapo";
