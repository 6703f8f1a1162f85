// The runs so far, newest first: what caused each, how it ended, what it changed, and the way back to it.
import { useState } from "preact/hooks";
import { Costs } from "./costs.tsx";
import { PlaceLink } from "./place-link.tsx";
import type { Pictures, RunSeen } from "./picture.ts";
import type { Source } from "./source.ts";

export function RunList({ picture: { at, runs }, source }: { picture: Pictures["Runs"]; source: Source }) {
  const [problem, setProblem] = useState<string | undefined>();
  const goBack = (id: number): void => void source.act({ op: "go-back", id }).then(setProblem);
  return (
    <>
      {problem !== undefined && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {at !== runs.at(-1)?.id && (
        <p class="note" role="status">
          The session stands at run {at}. The next gesture takes the place of the later runs. Requests, files and
          variables outside of the session stay as they are.
        </p>
      )}
      <ol class="runs" reversed>
        {runs.toReversed().map((run) => (
          <RunItem key={run.id} run={run} at={at} goBack={goBack} />
        ))}
      </ol>
    </>
  );
}

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;

function RunItem({ run, at, goBack }: { run: RunSeen; at: number; goBack: (id: number) => void }) {
  const {
    id,
    cause,
    place,
    ending,
    duration,
    drawn,
    changed,
    painted,
    state,
    saved,
    fragments,
    statements,
    draws,
    hints,
    canGoBack,
  } = run;
  const here = id === at;
  return (
    <li value={id} data-later={id > at || undefined} aria-current={here ? "step" : undefined}>
      <p class="cause">
        <span class="id">{id}</span> <b>{cause}</b> <span class={`ending ${ending}`}>{ending}</span>
      </p>
      <p class="facts">
        {duration.toFixed(1)} ms · {count(drawn, "element")} · {changed} changed · {count(painted, "patch", "patches")}
      </p>
      <SavedFacts saved={saved} fragments={fragments} />
      <Costs statements={statements} draws={draws} />
      {state.length > 0 && (
        <dl>
          {state.map(({ key, before, after }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                <del>{before}</del> → <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {hints.map(({ code, message, hint, docs }, nth) => (
        <details key={nth} class="hint">
          <summary>{code}</summary>
          <p>{message}</p>
          <p class="cure">{hint}</p>
          <a href={docs} target="_blank" rel="noreferrer">
            More about {code}
          </a>
        </details>
      ))}
      <p class="acts">
        {place !== undefined && <PlaceLink place={place} />}
        {!here && canGoBack && (
          <button type="button" onClick={() => goBack(id)}>
            Go back to run {id}
          </button>
        )}
        {here && <span class="here">The session is here</span>}
      </p>
    </li>
  );
}

/** What was there already: `2 memos (130.0 ms) · 1 cached result (80.2 ms)`. */
function SavedFacts({ saved: { memo, cache }, fragments }: Pick<RunSeen, "saved" | "fragments">) {
  const parts = [
    memo.times > 0 && `${count(memo.times, "memo")} (${memo.ms.toFixed(1)} ms)`,
    cache.times > 0 && `${count(cache.times, "cached result")} (${cache.ms.toFixed(1)} ms)`,
    fragments > 0 && count(fragments, "fragment"),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <p class="facts">saved {parts.join(" · ")}</p>;
}
