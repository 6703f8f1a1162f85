// An asynchronous script: it waits for its data, and a newer choice ends a run that still waits.
import { Alert, type AppConfig, Caption, SelectBox, Table, TextInput, Title, session, signal } from "dacapo";
import type { Book } from "./book.ts";

export const config = { title: "Books", icon: "📚" } satisfies AppConfig;

const state = session({ books: null as Book[] | null });

<Title>Books that are free to read</Title>;
const search = <TextInput label="Search" placeholder="Title or author" />;
const order: keyof Book = <SelectBox label="Order" options={["year", "title", "author"] as const} />;

if (state.books === null) {
  <Caption>Fetching the list…</Caption>;
  try {
    const answer = await fetch(new URL("./books.json", import.meta.url), { signal: signal() });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    state.books = await answer.json();
  } catch (error) {
    <Alert level="error">The list could not be fetched. {error instanceof Error ? error.message : ""}</Alert>;
  }
}

const found = (state.books ?? [])
  .filter(({ title, author }) => `${title} ${author}`.toLowerCase().includes(search.toLowerCase()))
  .sort((a, b) => (a[order] < b[order] ? -1 : 1));

<Caption>{found.length} books</Caption>;
<Table data={found} columns={["title", "author", "year"]} />;
