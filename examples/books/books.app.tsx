// An asynchronous script: it waits for its data, which are fetched once; a newer choice ends a run that still waits.
import { Alert, type AppConfig, cache, Caption, SelectBox, Table, TextInput, Title, signal } from "dacapo";
import type { Book } from "./book.ts";

export const config = { title: "Books", icon: "📚" } satisfies AppConfig;

const load = cache(async (): Promise<Book[]> => {
  const answer = await fetch(new URL("./books.json", import.meta.url), { signal: signal() });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return answer.json();
}, { ttl: 60 * 60 * 1000 });

<Title>Books that are free to read</Title>;
const search = <TextInput label="Search" placeholder="Title or author" />;
const order: keyof Book = <SelectBox label="Order" options={["year", "title", "author"] as const} />;

let books: Book[] = [];
try {
  books = await load();
} catch (error) {
  <Alert level="error">The list could not be fetched. {error instanceof Error ? error.message : ""}</Alert>;
}

const found = books
  .filter(({ title, author }) => `${title} ${author}`.toLowerCase().includes(search.toLowerCase()))
  .sort((a, b) => (a[order] < b[order] ? -1 : 1));

<Caption>{found.length} books</Caption>;
<Table data={found} columns={["title", "author", "year"]} />;
