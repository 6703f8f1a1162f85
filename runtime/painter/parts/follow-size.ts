// Tells of another size of an element with the next picture: what is laid out anew while the browser still hands out sizes is an error to it.

/** Called when the size has changed; the function that it returns ends that. */
export function followSize(element: Element, call: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(call);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
