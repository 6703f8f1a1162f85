// The page that a host shows for an address without a file: the app, which finds the page for it.

/** The HTML of the app's first page, to be shown at any address below it. `at`: where the app stands in the site. */
export function fallbackHtml(html: string, at: string): string {
  const absolute = (link: string): string => new URL(link, `http://localhost${at}`).pathname;
  return html.replace(
    /\b(src|href|data-base)="(\.\.?\/[^"]*)"/g,
    (_, name: string, link: string) => `${name}="${absolute(link)}"`,
  );
}
