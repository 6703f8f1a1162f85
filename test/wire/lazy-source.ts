// The source of the rows, which writes down what it is asked for.
import type { LazyRequest } from "dacapo";

interface Row {
  id: number;
  name: string;
}

export const asks: Pick<LazyRequest<Row>, "from" | "to" | "sort" | "search">[] = [];
/** What is thrown instead of rows. */
export const trouble: { error: Error | null } = { error: null };

export async function load({ from, to, sort, search }: LazyRequest<Row>): Promise<Row[]> {
  asks.push({ from, to, sort, search });
  if (trouble.error !== null) throw trouble.error;
  const down = sort[0]?.down === true;
  return Array.from({ length: to - from }, (_, at) => {
    const id = down ? 999_999 - from - at : from + at;
    return { id, name: `${search}row ${id}` };
  });
}
