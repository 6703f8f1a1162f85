// What is said of a list whose options are asked for: that they are sought, that there are none, that it went wrong.
import type { Asked } from "./use-asked.ts";
import { options as words } from "../../language/english/fields.ts";
import { trouble } from "../../language/english/layout.ts";
import { write } from "../../language/write.ts";

export function ListStatus({ asked, isNew }: { asked: Asked; isNew: boolean }) {
  const { found, state, again } = asked;
  const count = found.length;
  const text =
    state === "loading"
      ? words.searching
      : state === "failed"
        ? words.failed
        : count === 0
          ? isNew
            ? ""
            : words.none
          : write(words.found, { count });
  // How many there are can be seen.
  const seen = state !== "found" || count === 0;
  return (
    <>
      <p role="status" class={seen ? undefined : "dc-unseen"}>
        {text}
      </p>
      {state === "failed" && (
        <button type="button" class="dc-list-new" data-part="new" onClick={again}>
          {trouble.again}
        </button>
      )}
    </>
  );
}
