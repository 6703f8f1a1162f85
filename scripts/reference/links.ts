// The anchors of a page: headings that differ only in case get a number, as GitHub gives it to them.

export interface Links {
  /** A link to a heading. */
  to(title: string): string;
  /** Text whose links to `#Name`, and words for problems, lead there. */
  resolve(text: string): string;
}

/**
 * @param problems The codes that have a heading in `errors.md`.
 */
export function createLinks(paragraphs: readonly string[], problems: ReadonlySet<string>): Links {
  const anchors = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const [, title] of paragraphs.flatMap((text) => [...text.matchAll(/^#+ (.*)$/gm)])) {
    const plain = title!
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replace(/\s/g, "-");
    const times = taken.get(plain) ?? 0;
    taken.set(plain, times + 1);
    anchors.set(title!, times === 0 ? plain : `${plain}-${times}`);
  }
  const linkTo = (word: string, name: string): string => (anchors.has(name) ? `[${word}](#${name})` : word);
  return {
    to: (title) => `[${title}](#${anchors.get(title) ?? title})`,
    resolve(text) {
      if (text.startsWith("```")) return text;
      return (text.startsWith("**Evaluates to**") ? text.replace(/(?<!\[)`([A-Z]\w+)`/g, linkTo) : text)
        .replace(/\]\(#(\w+)\)/g, (link, name: string) => (anchors.has(name) ? `](#${anchors.get(name)})` : link))
        .replace(/(?<!\[)`([a-z]+(?:-[a-z]+)+)`/g, (word, code: string) =>
          problems.has(code) ? `[${word}](errors.md#${code})` : word,
        );
    },
  };
}
