// What can be selected in a data frame, and when the script hears of it.
import { DataFrame, SubmitButton } from "dacapo";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A61 from "./a61.app";
import A62 from "./a62.app";

holds(
  "A61, A20: rows and columns are selected, one or several, and in a fragment the app does not rerun",
  A61,
  async (app) => {
    const select = async (label: string, rows: number[], columns: string[] = []) => {
      await app.get(DataFrame, label).set({ rows, columns });
      return texts(app).find((text) => text.startsWith(`${label}: `));
    };
    expect(await select("row", [0])).toBe("row: 0 ");
    expect(await select("row", [1])).toBe("row: 1 ");
    expect(await select("column", [], ["col_1"])).toBe("column:  col_1");
    expect(await select("column", [], ["col_2"])).toBe("column:  col_2");
    expect(await select("rows", [0, 2])).toBe("rows: 0,2 ");
    expect(await select("rows", [0, 1, 2, 3, 4])).toBe("rows: 0,1,2,3,4 ");
    expect(await select("columns", [], ["col_1", "col_3", "col_4"])).toBe("columns:  col_1,col_3,col_4");
    expect(await select("both", [1], ["col_0"])).toBe("both: 1 col_0");
    expect(await select("both", [])).toBe("both:  ");
    const runs = texts(app).at(-1);
    expect(await select("inside", [3])).toBe("inside: 3 ");
    expect(texts(app).at(-1)).toBe(runs);
    await expect(app.get(DataFrame, "row").set({ rows: [0, 1], columns: [] })).rejects.toThrow(
      "This cannot be selected.",
    );
  },
);

holds("A62: in a form, a selection is held back until it is sent", A62, async (app) => {
  await app.get(DataFrame).set({ rows: [0, 2], columns: [] });
  expect(texts(app)).toEqual([" / "]);
  await app.get(SubmitButton).click();
  expect(texts(app)).toEqual(["0,2 / 0,2"]);
});
