// Texts as they are compared when something is sought: without case and accents.

const marks = /\p{M}/gu;
// oxlint-disable-next-line no-control-regex
const plain = /^[\u0000-\u007f]*$/;

export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.normalize("NFD").replace(marks, "").toLowerCase();
