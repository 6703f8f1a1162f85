// The order of the test files: all that need a page behind all that need none, because a process is kept only for what is like the file before.
import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const needsPage = ({ moduleId }: TestSpecification): boolean =>
  /^\/\/ @vitest-environment /m.test(readFileSync(moduleId, "utf8"));

export class LikeWithLike extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const page = new Set(sorted.filter(needsPage));
    return [...sorted.filter((file) => !page.has(file)), ...page];
  }
}
