// The table in React: hooks, stable handlers, memoised rows.
import { memo, useCallback, useState } from "react";
import { type Item, makeItems, markTenth, swapTwo } from "../model.ts";
import { Main } from "./main.tsx";

interface RowProps {
  item: Item;
  chosen: boolean;
  choose(id: number): void;
  remove(id: number): void;
}

const Row = memo(({ item, chosen, choose, remove }: RowProps) => (
  <tr className={chosen ? "chosen" : ""}>
    <td className="id">{item.id}</td>
    <td className="label">
      <a onClick={() => choose(item.id)}>{item.label}</a>
    </td>
    <td className="remove">
      <a onClick={() => remove(item.id)}>
        <span className="cross" />
      </a>
    </td>
    <td className="rest" />
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
      <div className="bar">
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
