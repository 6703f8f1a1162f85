// Asks the dev server where in the sources an error happened: it has the source maps.

interface Located {
  frame?: string;
  stack: string;
}

const answers = new Map<string, Promise<Located | undefined>>();

/** The stack with places in the sources; nothing when the server has no answer. */
export function locate({ stack = "" }: Error): Promise<Located | undefined> {
  let answer = answers.get(stack);
  if (answer === undefined) {
    if (answers.size > 200) answers.clear();
    answers.set(stack, (answer = ask(stack)));
  }
  return answer;
}

async function ask(stack: string): Promise<Located | undefined> {
  const base = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? "/";
  try {
    const answer = await fetch(`${base}@dacapo/locate`, { method: "POST", body: stack });
    return answer.ok ? ((await answer.json()) as Located) : undefined;
  } catch {
    return undefined;
  }
}
