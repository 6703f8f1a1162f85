// The package as TypeScript sees it: with the types of what Vite imports beside modules, such as style sheets and pictures.
/// <reference types="vite/client" />
export * from "../index.js";
