// Asks the dev server where in the sources an error happened: it has the source maps.

interface Located {
  frame?: string;
  stack: string;
}

/** The stack with places in the sources; nothing when the server has no answer. */
export async function locate(error: Error): Promise<Located | undefined> {
  const base = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? "/";
  try {
    const answer = await fetch(`${base}@dacapo/locate`, { method: "POST", body: error.stack ?? "" });
    return answer.ok ? ((await answer.json()) as Located) : undefined;
  } catch {
    return undefined;
  }
}
