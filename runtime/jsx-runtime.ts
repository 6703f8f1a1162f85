// What editors take for JSX in app scripts: every attribute is checked, and a drawing has any value. Compiled code never comes here.
import type { HtmlTags } from "./html-attributes.ts";
import { writeText } from "./core/values/write.ts";

/**
 * The types of JSX in app scripts. A tag draws where it is evaluated and is a value: what the element or the component returns.
 * TypeScript by itself checks the attributes and takes each value for `any`; `dacapo check` and the editor plugin know it
 * exactly.
 */
export namespace JSX {
  /**
   * What a tag evaluates to: an element's value, a component's result. It is `any` here, because TypeScript by itself gives one
   * type to all tags; with `dacapo check` and the editor plugin it is exact: `<Slider label="N" />` is a `number`.
   */
  export type Element = any;
  /** What a tag can name: elements and components are functions of their props, and return anything; lowercase tags are HTML. */
  export type ElementType = string | ((props: any) => unknown);
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    /** Tells the draws of one call site apart, so that values follow the item when a list is reordered. */
    key?: string | number | undefined;
  }
  /** The plain HTML tags. Their `on…` handlers run before the script does, which then runs again. */
  export type IntrinsicElements = HtmlTags;
}

export const Fragment = Symbol.for("dacapo.fragment");

function uncompiled(type: unknown): never {
  const name = typeof type === "function" ? type.name : writeText(type);
  throw new Error(
    `<${name}> was not compiled: app scripts are files named *.app.tsx, compiled by the plugin of "dacapo/vite". ` +
      "A component of Preact in a .tsx file needs `/** @jsxImportSource preact */` as its first line.",
  );
}

export const jsx: (type: unknown) => never = uncompiled;
export const jsxs: (type: unknown) => never = uncompiled;
export const jsxDEV: (type: unknown) => never = uncompiled;
