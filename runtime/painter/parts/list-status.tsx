// What is said of a list whose options are asked for: that they are sought, that there are none, that it went wrong.
import type { Asked } from "./use-asked.ts";

export function ListStatus({ asked, isNew }: { asked: Asked; isNew: boolean }) {
  const { found, state, again } = asked;
  const count = found.length;
  const text =
    state === "loading"
      ? "Searching…"
      : state === "failed"
        ? "The search failed."
        : count === 0
          ? isNew
            ? ""
            : "Nothing found"
          : `${count} found`;
  // How many there are can be seen.
  const seen = state !== "found" || count === 0;
  return (
    <>
      <p role="status" class={seen ? undefined : "dc-unseen"}>
        {text}
      </p>
      {state === "failed" && (
        <button type="button" class="dc-list-new" data-part="new" onClick={again}>
          Try again
        </button>
      )}
    </>
  );
}
