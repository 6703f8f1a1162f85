// Tells of another size of an element with the next picture: what is laid out anew while the browser still hands out sizes is an error to it. The only place that asks for sizes.

/** Called when one of the sizes is known or has changed; the function that it returns ends that. */
export function followSize(elements: Element | Iterable<Element>, call: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(call);
  });
  for (const element of elements instanceof Element ? [elements] : elements) observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
