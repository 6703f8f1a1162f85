// Elements of an app's own that throw where they are asked for something.
import { defineElement } from "dacapo";
import { fail } from "./thrown.ts";

const props = { at: "text!", onChange: "handler" } as const;
const value = { initial: () => 0, fit: (value: number) => value, decode: (raw: unknown) => Number(raw) };

export const FailsToCheck = defineElement({
  name: "FailsToCheck",
  children: "none",
  props,
  check: ({ at }) => fail(at),
});
export const FailsToPrepare = defineElement({
  name: "FailsToPrepare",
  children: "none",
  props,
  prepare: ({ at }) => fail(at),
});
export const FailsToEncode = defineElement({
  name: "FailsToEncode",
  children: "none",
  props,
  value: { ...value, encode: (_value: number, { at }: { at: string }) => fail(at) },
});
export const FailsToFit = defineElement({
  name: "FailsToFit",
  children: "none",
  props,
  value: { ...value, fit: (_value: number, { at }: { at: string }) => fail(at) },
});
export const FailsToDecode = defineElement({
  name: "FailsToDecode",
  children: "none",
  props,
  value: { ...value, decode: (_raw: unknown, { at }: { at: string }) => fail(at) },
});
