// What fails a little later, and what has.
export const failed: string[] = [];

export async function later(what: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve));
  failed.push(what);
  throw new Error(`nobody wants it: ${what}`);
}
