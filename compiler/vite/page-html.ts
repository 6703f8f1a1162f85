// The HTML around an app. Nothing in it is inline code, so that a strict content policy lets it through.
import { needsScript } from "./needs-script.ts";
import type { PageConfig } from "./read-script.ts";

const defaultIcon = "♪";

export function pageHtml({
  title,
  icon,
  themes = [],
  lang,
  languages = [],
  initialSidebar,
  script,
  base,
}: PageConfig & { script: string; base?: string | undefined }): string {
  // Of several, each says it itself.
  const scheme = themes.length === 1 ? (themes[0]!.scheme ?? "auto") : "auto";
  const attributes = Object.entries({
    lang: lang ?? "en",
    dir: lang !== undefined && isRightToLeft(lang) ? "rtl" : undefined,
    // The page speaks the language of whoever looks: one that comes along, or one of these.
    "data-languages": lang === undefined ? languages.join(" ") : undefined,
    "data-scheme": scheme === "auto" ? undefined : scheme,
    "data-sidebar": initialSidebar === "collapsed" ? initialSidebar : undefined,
    "data-base": base,
  }).flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escape(value)}"`));
  return `<!doctype html>
<html${attributes.join("")}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="${scheme === "auto" ? "light dark" : scheme}" />
    <title>${escape(title ?? "App")}</title>
    <link rel="icon" href="${escape(iconAddress(icon ?? defaultIcon))}" />
    <script type="module" src="${escape(script)}"></script>
  </head>
  <body>
    <noscript>${escape(needsScript(lang))}</noscript>
    <div id="app" class="dc-page"></div>
  </body>
</html>
`;
}

/** Whether a language is written from right to left, as far as its name tells. */
function isRightToLeft(lang: string): boolean {
  return /^(ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|syr|ug|ur|yi)\b/i.test(lang);
}

/** An address as it is; anything else is drawn as text, an emoji as a rule. */
function iconAddress(icon: string): string {
  if (/[./:]/.test(icon)) return icon;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><text y=".9em" font-size="90">${escape(icon)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
