// Where the app's pages begin: the folder that its HTML names, else the root of the site.
let known: string | undefined;

/** Ends with a `/`. Found once, because the folder may be named from where the page was first opened. */
export function base(): string {
  known ??= new URL(document.documentElement.dataset["base"] ?? "/", document.baseURI).pathname.replace(/\/?$/, "/");
  return known;
}

/** A path of the app as the browser knows it. */
export const addressOf = (path: string): string => base() + path.slice(1);
