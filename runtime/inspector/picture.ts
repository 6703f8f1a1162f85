// What the panel shows, as data: it is made where the script runs, and crosses to a page that is elsewhere as it is.
import type { Hint } from "../core/features/hints/hints.ts";
import { writeText } from "../core/values/write.ts";
import type { RunSavings } from "../watch/savings.ts";
import type { DrawCost } from "../watch/draws.ts";
import type { Cost } from "../watch/statements.ts";
import { besides } from "./all-state.ts";
import { isJson, textOfValue } from "./json.ts";
import type { Entry, Recorder } from "./recorder.ts";
import { widgetsOf } from "./restore.ts";
import { writeTest } from "./write-test.ts";

/** One run as it is shown. */
export interface RunSeen extends Pick<Entry, "id" | "cause" | "ending" | "duration" | "drawn" | "changed" | "painted"> {
  readonly place: string | undefined;
  readonly state: readonly { readonly key: string; readonly before: string; readonly after: string }[];
  readonly saved: RunSavings;
  /** How many `<Fragment memo>`s were left as they were. */
  readonly fragments: number;
  readonly statements: readonly Cost[];
  readonly draws: readonly DrawCost[];
  readonly hints: readonly Hint[];
  readonly canGoBack: boolean;
}

/** Names a value that can be set: a key of the state, or the number of a widget. */
export interface FieldName {
  readonly of: "session" | "stored" | "shared" | "widget";
  readonly key: string | number;
}

export interface FieldSeen {
  readonly name: FieldName;
  readonly label: string;
  readonly text: string;
  /** Comes back from its text as it was. */
  readonly isJson: boolean;
}

export interface Pictures {
  Runs: {
    readonly view: "Runs";
    /** The run that the session stands at. */
    readonly at: number;
    readonly runs: readonly RunSeen[];
  };
  Values: { readonly view: "Values"; readonly fields: readonly FieldSeen[] };
  Test: { readonly view: "Test"; readonly file: string; readonly text: string };
}
export type View = keyof Pictures;
export type Picture = Pictures[View];

/** More elements than these take less than they are worth reading. */
const MOST_DRAWS = 10;
const LONGEST = 80;

const makers: { readonly [V in View]: (recorder: Recorder) => Pictures[V] } = {
  Runs: ({ at, entries }) => ({ view: "Runs", at, runs: entries.map(runSeen) }),
  Values: (recorder) => ({ view: "Values", fields: fieldsOf(recorder) }),
  Test: (recorder) => ({ view: "Test", file: recorder.session.app.file, text: writeTest(recorder) }),
};

export const views = Object.keys(makers) as readonly View[];

export const pictureOf = <V extends View>(recorder: Recorder, view: V): Pictures[V] => makers[view](recorder);

function runSeen({ state, fragments, draws, point, ...entry }: Entry): RunSeen {
  return {
    ...entry,
    state: state.map(({ key, before, after }) => ({ key, before: short(before), after: short(after) })),
    fragments: fragments.reused,
    draws: draws.slice(0, MOST_DRAWS),
    canGoBack: point !== null,
  };
}

function short(value: unknown): string {
  const text = textOfValue(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function fieldsOf({ session }: Recorder): FieldSeen[] {
  const seen = (name: FieldName, label: string, value: unknown): FieldSeen => {
    return { name, label, text: textOfValue(value), isJson: isJson(value) };
  };
  const keysOf = (of: "session" | "stored" | "shared", values: Readonly<Record<string, unknown>>) =>
    Object.keys(values).map((key) => seen({ of, key }, key, values[key]));
  return [
    ...keysOf("session", session.state.values),
    ...besides(session).flatMap(({ kind, values }) => keysOf(kind, values)),
    ...widgetsOf(session).map(({ node, element, label, value }) =>
      seen({ of: "widget", key: node.id }, `${element} ${writeText(label)}`, value),
    ),
  ];
}
