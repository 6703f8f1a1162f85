// What a run spent its time on: its statements, and what was drawn most expensively.
import type { RunSeen } from "./picture.ts";

export function Costs({ statements, draws }: Pick<RunSeen, "statements" | "draws">) {
  if (statements.length === 0 && draws.length === 0) return null;
  const longest = Math.max(...statements.map(({ ms }) => ms), 0);
  return (
    <details class="costs">
      <summary>Time of each statement</summary>
      <ol>
        {statements.map(({ at, text, ms }) => (
          <li key={at} data-longest={(ms === longest && ms > 0) || undefined}>
            <span class="ms">{ms.toFixed(1)} ms</span> <span class="at">{at}</span> <code>{text}</code>
          </li>
        ))}
      </ol>
      <ul>
        {draws.map(({ name, at, ms, times }) => (
          <li key={at + name}>
            <span class="ms">{ms.toFixed(1)} ms</span> <span class="at">{at}</span> <code>{`<${name}>`}</code>
            {times > 1 && ` × ${times}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
