// What visitors read of an error that a server keeps to itself, in the language of the page.
import { h } from "preact";
import { connection as words } from "../language/english/connection.ts";
import { write } from "../language/write.ts";
import type { Paint } from "../painter/paint.ts";
import { paintOf, registerPaint } from "../painter/registry.ts";

let isSaid = false;

/** Called when all paints are known: a navigation brings another one for errors. */
export function sayHidden(): void {
  const plain = paintOf("Exception");
  if (isSaid || typeof plain !== "function") return;
  isSaid = true;
  const paint: Paint<{ hidden?: string }> = (given) => {
    const { hidden } = given.props;
    const said = hidden !== undefined && { name: words.error, message: write(words.failed, { id: hidden }) };
    return h(plain, { ...given, props: { ...given.props, ...said } });
  };
  registerPaint("Exception", paint);
}
