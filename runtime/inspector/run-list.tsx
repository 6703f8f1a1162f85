// The runs so far, newest first: what caused each, how it ended, what it changed, and the way back to it.
import { textOfValue } from "./json.ts";
import { Costs } from "./costs.tsx";
import { PlaceLink } from "./place-link.tsx";
import type { Entry, Recorder } from "./recorder.ts";
import { restore } from "./restore.ts";

export function RunList({ recorder }: { recorder: Recorder }) {
  const newest = recorder.entries.at(-1)?.id;
  return (
    <>
      {recorder.at !== newest && (
        <p class="note" role="status">
          The session stands at run {recorder.at}. The next gesture takes the place of the later runs. Requests, files
          and variables outside of the session stay as they are.
        </p>
      )}
      <ol class="runs" reversed>
        {recorder.entries.toReversed().map((entry) => (
          <RunItem key={entry.id} entry={entry} recorder={recorder} />
        ))}
      </ol>
    </>
  );
}

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;

function RunItem({ entry, recorder }: { entry: Entry; recorder: Recorder }) {
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
    point,
  } = entry;
  const here = id === recorder.at;
  return (
    <li value={id} data-later={id > recorder.at || undefined} aria-current={here ? "step" : undefined}>
      <p class="cause">
        <span class="id">{id}</span> <b>{cause}</b> <span class={`ending ${ending}`}>{ending}</span>
      </p>
      <p class="facts">
        {duration.toFixed(1)} ms · {count(drawn, "element")} · {changed} changed · {count(painted, "patch", "patches")}
      </p>
      <SavedFacts saved={saved} fragments={fragments.reused} />
      <Costs statements={statements} draws={draws} />
      {state.length > 0 && (
        <dl>
          {state.map(({ key, before, after }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                <del>{short(before)}</del> → <ins>{short(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {hints.map(({ code, message, hint, docs }) => (
        <details key={code} class="hint">
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
        {!here && point !== null && (
          <button type="button" onClick={() => void restore(recorder, id)}>
            Go back to run {id}
          </button>
        )}
        {here && <span class="here">The session is here</span>}
      </p>
    </li>
  );
}

/** What was there already: `2 memos (130.0 ms) · 1 cached result (80.2 ms)`. */
function SavedFacts({ saved: { memo, cache }, fragments }: { saved: Entry["saved"]; fragments: number }) {
  const parts = [
    memo.times > 0 && `${count(memo.times, "memo")} (${memo.ms.toFixed(1)} ms)`,
    cache.times > 0 && `${count(cache.times, "cached result")} (${cache.ms.toFixed(1)} ms)`,
    fragments > 0 && count(fragments, "fragment"),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <p class="facts">saved {parts.join(" · ")}</p>;
}

function short(value: unknown): string {
  const text = textOfValue(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
