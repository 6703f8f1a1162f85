// The cells of a table in HTML, as a program puts it on the clipboard that writes nothing else there.

export function readHtml(html: string): string[][] {
  if (!/<t[dr]\b/i.test(html)) return [];
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const line of body.querySelectorAll("br")) line.replaceWith("\n");
  return [...body.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => cell.textContent.trim()),
  );
}
