// How long a page in development takes to show an edit of its script.
import { Stage } from "../test/browser/stage.ts";
import { median } from "./samples.ts";

const source = (n: number): string => `import { Text } from "dacapo";\n<Text>Edit {${n}}</Text>;\n`;

/** Milliseconds from the file being written to the frame that shows it. */
export async function measureEdit(): Promise<number> {
  const stage = await Stage.open({ "edit.app.tsx": source(0) });
  const page = await stage.page("edit");
  // The first edit may still load the page again.
  stage.write("edit.app.tsx", source(100));
  await page.getByText("Edit 100").waitFor();
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (let n = 1; n <= 20; n++) {
    const shown = page.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if (document.querySelector("main")!.textContent !== text) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(Date.now()));
          };
          look();
        }),
      `Edit ${n}`,
    );
    await page.waitForTimeout(150);
    const start = Date.now();
    stage.write("edit.app.tsx", source(n));
    const time = (await shown) - start;
    if (n > 5) times.push(time);
  }
  await stage.close();
  return median(times);
}
