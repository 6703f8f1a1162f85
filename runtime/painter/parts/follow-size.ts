// Tells of another size of an element with the next picture: what is laid out anew while the browser still hands out sizes is an error to it. The only place that asks for sizes.

/** Called when one of the sizes is known or has changed; the function that it returns ends that. */
export function followSize(elements: Element | Iterable<Element>, call: () => void): () => void {
  const all = elements instanceof Element ? [elements] : [...elements];
  const known = new Map<Element, string>();
  let frame = 0;
  const isNew = ({ target, contentRect: { width, height } }: ResizeObserverEntry): boolean => {
    const size = `${width} ${height}`;
    return known.get(target) !== size && !!known.set(target, size);
  };
  const observer = new ResizeObserver((entries) => {
    // Asked again, it tells what is known already.
    if (entries.filter(isNew).length === 0) return;
    // Not asked for until then: on its way to the full screen a browser lays out twice in one picture, and would say that it could not tell of the second.
    observer.disconnect();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      observe();
      call();
    });
  });
  const observe = (): void => all.forEach((element) => observer.observe(element));
  observe();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
