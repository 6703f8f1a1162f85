// The table in Preact, by hand: hooks, stable handlers, memoised rows.
import { memo } from "preact/compat";
import { useCallback, useState } from "preact/hooks";
import { type Item, makeItems, markTenth, swapTwo } from "../model.ts";
import { Main } from "./main.tsx";

interface RowProps {
  item: Item;
  chosen: boolean;
  choose(id: number): void;
  remove(id: number): void;
}

const Row = memo(({ item, chosen, choose, remove }: RowProps) => (
  <tr class={chosen ? "chosen" : ""}>
    <td class="id">{item.id}</td>
    <td class="label">
      <a onClick={() => choose(item.id)}>{item.label}</a>
    </td>
    <td class="remove">
      <a onClick={() => remove(item.id)}>
        <span class="cross" />
      </a>
    </td>
    <td class="rest" />
  </tr>
));

export function Table() {
  const [items, setItems] = useState<Item[]>([]);
  const [chosen, choose] = useState(0);
  const remove = useCallback((id: number) => setItems((items) => items.filter((item) => item.id !== id)), []);
  const fill = (items: Item[]) => {
    setItems(items);
    choose(0);
  };
  return (
    <Main>
      <div class="bar">
        <button id="create" onClick={() => fill(makeItems(1000))}>
          Create 1,000 rows
        </button>
        <button id="append" onClick={() => setItems([...items, ...makeItems(1000)])}>
          Append 1,000 rows
        </button>
        <button id="update" onClick={() => setItems(markTenth(items))}>
          Update every 10th row
        </button>
        <button id="swap" onClick={() => setItems(swapTwo(items))}>
          Swap rows
        </button>
        <button id="clear" onClick={() => fill([])}>
          Clear
        </button>
      </div>
      <table>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} chosen={item.id === chosen} choose={choose} remove={remove} />
          ))}
        </tbody>
      </table>
    </Main>
  );
}
