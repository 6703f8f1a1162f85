// What an app says in another way: `config.words`.
import type { OwnWords } from "./dictionary.ts";
import { sayOwn } from "./vocabulary.ts";

/**
 * Says some of the built-in words in another way, before an app is mounted. A page that dacapo makes calls it with `config.words`.
 *
 * @param words Some of the words, by part and name; `in`: for one language, by its name.
 * @example
 * ```ts
 * import { mount, speak } from "dacapo/mount";
 * import App from "./hello.app.tsx";
 * speak({ everywhere: { close: "Done" } });
 * mount(App, document.getElementById("app")!);
 * ```
 */
export function speak(words: OwnWords): void {
  sayOwn(words);
}
