// Fetch once, show that it takes time, and what went wrong.
import { Alert, cache, Spinner, Table } from "dacapo";

const load = cache(async (url: string) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server says ${response.status}.`);
  return (await response.json()) as { name: string }[];
}, { ttl: 60_000 });

try {
  const rows = await (<Spinner label="Loading">{() => load("https://example.org/towns.json")}</Spinner>);
  <Table data={rows} />;
} catch (error) {
  <Alert level="error">{error instanceof Error ? error.message : "It did not work."}</Alert>;
}
