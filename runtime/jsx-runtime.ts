// What editors take for JSX in app scripts: every attribute is checked, and a drawing has any value. Compiled code never comes here.

/** The types of JSX in app scripts. */
export namespace JSX {
  /** What a tag evaluates to: an element's value, a component's result. */
  export type Element = any;
  /** Elements and components are functions of their props; lowercase tags are HTML. */
  export type ElementType = string | ((props: any) => unknown);
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    /** Tells the draws of one call site apart, so that values follow the item when a list is reordered. */
    key?: string | number | undefined;
  }
  /** A plain HTML tag: its attributes, and handlers that run the app again. */
  export interface HtmlAttributes {
    key?: string | number | undefined;
    id?: string | undefined;
    class?: string | undefined;
    style?: string | undefined;
    title?: string | undefined;
    lang?: string | undefined;
    dir?: "ltr" | "rtl" | "auto" | undefined;
    role?: string | undefined;
    hidden?: boolean | undefined;
    href?: string | undefined;
    src?: string | undefined;
    alt?: string | undefined;
    children?: unknown;
    [attribute: string]: unknown;
  }
  export interface IntrinsicElements {
    [tag: string]: HtmlAttributes;
  }
}

export const Fragment = Symbol.for("dacapo.fragment");

function uncompiled(type: unknown): never {
  const name = typeof type === "function" ? type.name : String(type);
  throw new Error(
    `<${name}> was not compiled: app scripts are files named *.app.tsx, compiled by the plugin of "dacapo/vite". ` +
      "A component of Preact in a .tsx file needs `/** @jsxImportSource preact */` as its first line.",
  );
}

export const jsx: (type: unknown) => never = uncompiled;
export const jsxs: (type: unknown) => never = uncompiled;
export const jsxDEV: (type: unknown) => never = uncompiled;
