// Gives a text field another text: whoever is typing in it keeps the caret at its place in the text.

export function enterText(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const { value: before, selectionStart, selectionEnd } = field;
  field.value = text;
  // A browser that is asked to select in another field may give it the focus; some fields have no caret.
  if (document.activeElement !== field || selectionStart === null || selectionEnd === null) return;
  field.setSelectionRange(placeIn(text, before, selectionStart), placeIn(text, before, selectionEnd));
}

/** In front of the same words as before, else as far from the beginning. */
function placeIn(text: string, before: string, at: number): number {
  const behind = before.slice(at);
  const same = text.toLowerCase().endsWith(behind.toLowerCase());
  return same ? Math.max(text.length - behind.length, 0) : Math.min(at, text.length);
}
