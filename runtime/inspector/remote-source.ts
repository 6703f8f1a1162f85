// The panel's end where the script runs elsewhere: asks the recorder there, and keeps what it has said.
import type { Picture, RunSeen, View } from "./picture.ts";
import type { Asked, Said, Shown } from "./said.ts";
import type { Source } from "./source.ts";

/** Whoever says nothing for so long is busy, or not there, in milliseconds. */
const SILENCE = 1000;

const places = {
  worker:
    "The script runs in a worker of this page. An edit begins another one, which has its state, and a list of its own.",
  server: "The script runs on the server.",
} as const;
export type Where = keyof typeof places;

export interface RemoteSource extends Source {
  hear(said: Said): void;
  /** Where the script draws a node: `file:line:column`. Never resolves where nobody answers. */
  placeOf(id: number): Promise<string | undefined>;
}

export function remoteSource(where: Where, ask: (asked: Asked) => void): RemoteSource {
  let view: View | null = null;
  let show: ((picture: Picture | undefined) => void) | undefined;
  let runs = new Map<number, RunSeen>();
  let asked = 0;
  const waiting = new Map<number, (text: string | undefined) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function answerTo(question: (n: number) => Asked): Promise<string | undefined> {
    const n = ++asked;
    const answer = new Promise<string | undefined>((resolve) => waiting.set(n, resolve));
    ask(question(n));
    return answer;
  }

  /** An answer is due; while there is none, it is asked again: what was asked may have gone to somebody who has ended. */
  function expect(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      show?.(undefined);
      if (view !== null) begin();
    }, SILENCE);
  }

  function begin(): void {
    runs = new Map();
    ask({ op: "look", view });
    expect();
  }

  function whole(picture: Shown): Picture {
    if (picture.view !== "Runs") return picture;
    for (const run of picture.runs) runs.set(run.id, run);
    const { view, at, ids } = picture;
    return { view, at, runs: ids.flatMap((id) => runs.get(id) ?? []) };
  }

  return {
    where: places[where],
    look(wanted, call) {
      view = wanted;
      show = call as typeof show;
      begin();
      return () => {
        if (show !== call) return;
        view = null;
        show = undefined;
        clearTimeout(timer);
        ask({ op: "look", view });
      };
    },
    act(act) {
      const done = answerTo((n) => ({ op: "act", n, act }));
      expect();
      return done;
    },
    placeOf: (id) => answerTo((n) => ({ op: "place", n, id })),
    hear(said) {
      if (said.op === "anew") {
        for (const resolve of waiting.values()) resolve("The script has begun anew meanwhile.");
        waiting.clear();
        if (view !== null) begin();
        return;
      }
      clearTimeout(timer);
      if (said.op === "answer") {
        waiting.get(said.n)?.(said.text);
        waiting.delete(said.n);
      } else if (said.picture.view === view) show?.(whole(said.picture));
    },
  };
}
