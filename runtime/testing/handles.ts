// Which handle a test gets for which element: those in which a person can do more have one of their own.
import type { Shown } from "../core/wire/wire.ts";
import type { DataEditor } from "../elements/data-editor/data-editor.ts";
import type { DataFrame } from "../elements/data-frame/data-frame.ts";
import { TestDataEditor } from "./data-editor.ts";
import { TestDataFrame } from "./data-frame.ts";
import { type Hand, TestElement } from "./element.ts";

/** What an element evaluates to, as far as its type says. */
type ValueOf<E> = E extends (...args: any) => infer V ? V : unknown;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The handle of an element. */
export type HandleOf<E> =
  Same<E, typeof DataFrame> extends true
    ? TestDataFrame
    : Same<E, typeof DataEditor> extends true
      ? TestDataEditor
      : TestElement<ValueOf<E>>;

const own: Readonly<Record<string, new (hand: Hand, shown: Shown) => TestElement<any>>> = {
  DataEditor: TestDataEditor,
  DataFrame: TestDataFrame,
};

export function makeHandle<E>(hand: Hand, shown: Shown): HandleOf<E> {
  const Handle = Object.hasOwn(own, shown.name) ? own[shown.name]! : TestElement;
  return new Handle(hand, shown) as HandleOf<E>;
}
