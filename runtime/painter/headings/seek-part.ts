// Scrolls to the part of the page that its address names, however late that is painted: until it is there, or the user goes elsewhere.

/** What tells that the user has gone on. */
const goings = ["wheel", "touchmove", "keydown", "pointerdown"];

let watcher: MutationObserver | undefined;

function stop(): void {
  watcher?.disconnect();
  watcher = undefined;
  for (const event of goings) removeEventListener(event, stop, true);
}

/** The part that the address names now; nothing where it names none. */
function named(): string {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Goes to the part that the address names. */
export function seekPart(): void {
  stop();
  const name = named();
  if (name === "") return;
  const look = (): boolean => {
    const part = document.getElementById(name);
    if (part === null) return false;
    stop();
    part.scrollIntoView();
    return true;
  };
  if (look()) return;
  watcher = new MutationObserver(look);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["id"] });
  for (const event of goings) addEventListener(event, stop, { capture: true, passive: true });
}

/** Goes where the page was opened at, and wherever a link leads that the browser finds nothing for. */
export function followParts(): void {
  // A page that is seen again has its place.
  const [opened] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (opened?.type === undefined || opened.type === "navigate") seekPart();
  addEventListener("hashchange", () => document.getElementById(named()) ?? seekPart());
  // The script has gone to another page.
  addEventListener("dc-part", seekPart);
}
