// The table in Solid: a signal for the list and one for each label, a selector for the chosen row.
import { type Accessor, batch, createSelector, createSignal, For, type Setter } from "solid-js";
import { type Item, makeItems, swapTwo } from "../model.ts";
import { Main } from "./main.tsx";

interface Row {
  id: number;
  label: Accessor<string>;
  setLabel: Setter<string>;
}

const makeRows = (count: number): Row[] =>
  makeItems(count).map(({ id, label: first }: Item) => {
    const [label, setLabel] = createSignal(first);
    return { id, label, setLabel };
  });

export function Table() {
  const [rows, setRows] = createSignal<readonly Row[]>([]);
  const [chosen, choose] = createSignal(0);
  const isChosen = createSelector(chosen);
  const fill = (rows: readonly Row[]) =>
    batch(() => {
      setRows(rows);
      choose(0);
    });
  const update = () =>
    batch(() => {
      for (let i = 0; i < rows().length; i += 10) rows()[i]!.setLabel((label) => `${label} !!!`);
    });
  return (
    <Main>
      <div class="bar">
        <button id="create" onClick={() => fill(makeRows(1000))}>
          Create 1,000 rows
        </button>
        <button id="append" onClick={() => setRows([...rows(), ...makeRows(1000)])}>
          Append 1,000 rows
        </button>
        <button id="update" onClick={update}>
          Update every 10th row
        </button>
        <button id="swap" onClick={() => setRows(swapTwo<Row>)}>
          Swap rows
        </button>
        <button id="clear" onClick={() => fill([])}>
          Clear
        </button>
      </div>
      <table>
        <tbody>
          <For each={rows()}>
            {({ id, label }) => (
              <tr class={isChosen(id) ? "chosen" : ""}>
                <td class="id">{id}</td>
                <td class="label">
                  <a onClick={[choose, id]}>{label()}</a>
                </td>
                <td class="remove">
                  <a onClick={() => setRows((rows) => rows.filter((row) => row.id !== id))}>
                    <span class="cross" />
                  </a>
                </td>
                <td class="rest" />
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Main>
  );
}
