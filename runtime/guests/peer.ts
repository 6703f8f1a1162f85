// Libraries that an app brings itself: loaded when the first is drawn, and named with what to write where one is missing.

/** What stands for a library that is not installed; the Vite plugin makes it. */
interface Missing {
  readonly missing$: string;
}

/** @param load Imports the library. */
export async function peer<T extends object>(load: () => Promise<T>, element: string, install: string): Promise<T> {
  const found: T | Missing = await load();
  if ("missing$" in found) throw new MissingPeer(element, install);
  return found;
}

/** A library is not installed. */
class MissingPeer extends Error {
  override name = "MissingPeer";

  constructor(element: string, install: string) {
    super(`${element} draws with a library that is not installed. Write in a terminal: npm install ${install}`);
  }
}
