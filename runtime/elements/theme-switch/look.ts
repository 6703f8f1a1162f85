// What a page looks like by a person's choice: kept on the device, worn by the page.

/** Day, night, or as the system has it. */
export const schemes = ["auto", "light", "dark"] as const;

export interface Look {
  scheme: (typeof schemes)[number];
  /** One of the app's themes; its first one when undefined. */
  theme?: string | undefined;
}

const KEY = "dacapo-look";

/** The kept choice, else how the page came. */
export function readLook(): Look {
  const { theme, scheme } = document.documentElement.dataset;
  const kept = readKept();
  const known = schemes.find((each) => each === (kept["scheme"] ?? scheme)) ?? "auto";
  const named = kept["theme"] ?? theme;
  return { scheme: known, theme: typeof named === "string" ? named : undefined };
}

/** What lies there may be of another app on this host, of anybody, or out of reach. */
function readKept(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

export function keepLook(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // It holds until the page is left.
  }
}

export function wearLook({ scheme, theme }: Look): void {
  const { dataset } = document.documentElement;
  if (scheme === "auto") delete dataset["scheme"];
  else dataset["scheme"] = scheme;
  if (theme === undefined) delete dataset["theme"];
  else dataset["theme"] = theme;
}

/** The themes of the app, as its style sheet names them; none where it has only one. */
export function themesAt(element: Element): string[] {
  const written = getComputedStyle(element).getPropertyValue("--dc-themes");
  return [...written.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name]) =>
    name!.replace(/\\(?:([\da-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, own: string) =>
      code === undefined ? own : String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}
