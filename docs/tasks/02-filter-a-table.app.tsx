// Show rows that contain what is typed, while it is typed.
import { Caption, Table, TextInput } from "dacapo";

const books = [
  { title: "Emma", author: "Jane Austen" },
  { title: "Walden", author: "Henry David Thoreau" },
];
const sought = <TextInput label="Search" live />;
const found = books.filter(({ title, author }) => `${title} ${author}`.toLowerCase().includes(sought.toLowerCase()));
<Caption>{found.length} of {books.length}</Caption>;
<Table data={found} />;
