// The part of `@babel/core` that looks at syntax trees, without what loads configurations and makes code.
import traversing from "@babel/traverse";

export * as types from "@babel/types";
// Node gives what a CommonJS module exports by default as a property.
export const traverse = traversing.default ?? traversing;
