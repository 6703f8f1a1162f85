// Tells who has read colours of the page that those may have changed: by the system, by an attribute, a class or a style.

/** Called at each change around an element; the function that it returns ends that. */
export function followTheme(element: Element, call: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].flatMap(
    (query) => globalThis.matchMedia?.(query) ?? [],
  );
  for (const query of queries) query.addEventListener("change", call);
  const themes = new MutationObserver(call);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "data-scheme"] });
  // One of its own: what an observer is asked of an element last replaces what it was asked before.
  const changes = new MutationObserver(call);
  for (let around: Element | null = element.closest(".dc-page"); around !== null; around = around.parentElement)
    changes.observe(around, { attributes: true, attributeFilter: ["class", "style"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", call);
    themes.disconnect();
    changes.disconnect();
  };
}
