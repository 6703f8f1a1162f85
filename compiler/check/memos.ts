// What is computed in a memo: nothing that would be missing when the result is there already; and cleanups only there.
import type { Report } from "../diagnostic.ts";
import type { MemoMistake } from "../find/memos.ts";
import type { Facts } from "../find/facts.ts";
import type { Code } from "../messages.ts";

const codes: Record<MemoMistake["kind"], Code> = {
  draws: "memo-draws",
  ends: "memo-ends-run",
  cleanup: "cleanup-outside-memo",
  function: "memo-without-function",
};

export function checkMemos({ memos }: Facts, report: Report): void {
  for (const { kind, name, node } of memos.mistakes) report(codes[kind], node.loc, { name });
}
