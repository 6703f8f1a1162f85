// What the prop of `<Fragment memo>` is compiled to.
import type { Draw } from "../../run/definition.ts";
import { cursorNow } from "../../run/here.ts";
import type { Reuse } from "../../run/scope.ts";
import { isSignal } from "../../thrown/signals.ts";
import { isPromise } from "../../values/promises.ts";
import type { Captures } from "./closure.ts";
import { Evaluations } from "./evaluations.ts";
import { capturedBy } from "./memos.ts";
import { switchTo, track } from "./tracked.ts";

/** Leaves a fragment as it is while what its function captures and reads is the same. A function, so that no painter gets it. */
export function whileSame(captures: Captures): Reuse {
  track(readsOfFragment);
  const reuse = (...[run, node, outside]: Parameters<Reuse>) =>
    run.session.part(Evaluations).reuse(run, node, capturedBy(captures), outside(run));
  return Object.assign(reuse, {
    watch(...[node, draw, outside]: Parameters<Reuse["watch"]>): Draw {
      return (cursor, ...args) => {
        const { run } = cursor;
        const evaluations = run.session.part(Evaluations);
        const evaluation = evaluations.begin(run, node, capturedBy(captures));
        const { reads, cleanups } = evaluation.work;
        const failed = (error: unknown): never => {
          if (!isSignal(error)) cleanups.run();
          throw error;
        };
        const begun = run.pending;
        const finish = (value: unknown, pending: boolean): void =>
          evaluations.finish(evaluation, node, value, [node, ...outside(run)], pending);
        reads.begin();
        try {
          const result = draw(cursor, ...args);
          reads.finish();
          if (!isPromise(result)) {
            finish(result, run.pending > begun);
            return result;
          }
          reads.eager = true;
          const promise: Promise<unknown> = Promise.resolve(result).then((value) => {
            finish(promise, true);
            return value;
          }, failed);
          return promise;
        } catch (error) {
          return failed(error);
        } finally {
          switchTo(undefined);
        }
      };
    },
  });
}

const readsOfFragment = () => cursorNow()?.run.session.part(Evaluations).readsNow();
