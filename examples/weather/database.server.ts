// A PostgreSQL: the one at `DATABASE_URL`, else one that lives in this process. The same SQL is said to both.
import { readFile } from "node:fs/promises";
import { secret } from "dacapo/server";

/** What both clients have in common. */
interface Database {
  query<Row>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Opens it and sees to it that the table is there; several servers may do so at once. */
export async function openDatabase(): Promise<Database> {
  const database = await connect();
  // One after another: two that make a table at the same moment stop each other, `if not exists` or not.
  await database.query(`
    do $$ begin
      perform pg_advisory_xact_lock(hashtext('weather'));
      create table if not exists weather (
        city text, day date, rain float8, warmest float8, coldest float8, wind float8, sky text, primary key (city, day)
      );
    end $$`);
  const [{ days }] = (await database.query<{ days: number }>("select count(*)::int as days from weather")).rows as [
    { days: number },
  ];
  if (days === 0) await fill(database);
  return database;
}

async function connect(): Promise<Database> {
  const address = secret("DATABASE_URL", "");
  if (address === "") {
    const { PGlite } = await import("@electric-sql/pglite");
    return PGlite.create();
  }
  const { Pool } = await import("pg");
  const pool = new Pool({ connectionString: address });
  // A connection that the database has closed while nobody needed it; the next question opens another one.
  pool.on("error", () => undefined);
  return pool as unknown as Database;
}

/** Where the data are from: weather.md. */
async function fill(database: Database): Promise<void> {
  const text = await readFile(new URL("./weather.csv", import.meta.url), "utf8");
  const [, ...lines] = text.trim().split("\n");
  const columns = ["city", "day", "rain", "warmest", "coldest", "wind", "sky"];
  const rows = lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at], cell])));
  await database.query(
    `insert into weather
     select * from json_to_recordset($1::json)
       as each (city text, day date, rain float8, warmest float8, coldest float8, wind float8, sky text)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
