// The recorder's end: answers a panel that is elsewhere.
import { findNode } from "../core/tape/on-page.ts";
import { perform } from "./acts.ts";
import { pictureOf, type View, views } from "./picture.ts";
import type { Recorder } from "./recorder.ts";
import type { Asked, Said, Shown } from "./said.ts";
import { followView } from "./source.ts";

/** A picture is sent no oftener, in milliseconds. */
const PAUSE = 50;

export interface Answering {
  hear(asked: Asked): void;
  close(): void;
}

function placeOf({ session: { root, app } }: Recorder, id: number): string | undefined {
  const { at = "" } = findNode(root, id)?.site ?? {};
  return at === "" ? undefined : `${app.file}:${at}`;
}

export function answerPanel(recorder: Recorder, say: (said: Said) => void): Answering {
  let leave = (): void => {};
  /** The runs as they were said last, by number. */
  let told = new Map<number, string>();

  function shown(view: View): Shown {
    const picture = pictureOf(recorder, view);
    if (picture.view !== "Runs") return picture;
    const texts = new Map(picture.runs.map((run) => [run.id, JSON.stringify(run)]));
    const before = told;
    told = texts;
    return {
      ...picture,
      ids: [...texts.keys()],
      runs: picture.runs.filter(({ id }) => texts.get(id) !== before.get(id)),
    };
  }

  function look(view: View | null): void {
    leave();
    leave = () => {};
    told = new Map();
    if (view === null || !views.includes(view)) return;
    leave = followView(
      recorder,
      () => say({ op: "picture", picture: shown(view) }),
      (call) => {
        const timer = setTimeout(call, PAUSE);
        return () => clearTimeout(timer);
      },
    );
  }

  return {
    hear(asked) {
      if (asked.op === "look") return look(asked.view);
      const { n } = asked;
      const answer = (text: string | undefined): void => say({ op: "answer", n, ...(text !== undefined && { text }) });
      if (asked.op === "act") void perform(recorder, asked.act).then(answer);
      else answer(placeOf(recorder, asked.id));
    },
    close: () => leave(),
  };
}
