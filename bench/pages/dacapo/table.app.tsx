// The table as an app script: plain HTML, a key for each row, handlers that assign.
import { session } from "dacapo";
import { type Item, makeItems, markTenth, swapTwo } from "../model.ts";

const state = session({ items: [] as Item[], chosen: 0 });

function fill(items: Item[]) {
  state.items = items;
  state.chosen = 0;
}

<div class="bar">
  <button id="create" onClick={() => fill(makeItems(1000))}>Create 1,000 rows</button>
  <button id="append" onClick={() => { state.items = [...state.items, ...makeItems(1000)]; }}>Append 1,000 rows</button>
  <button id="update" onClick={() => { state.items = markTenth(state.items); }}>Update every 10th row</button>
  <button id="swap" onClick={() => { state.items = swapTwo(state.items); }}>Swap rows</button>
  <button id="clear" onClick={() => fill([])}>Clear</button>
</div>;

<table>
  <tbody>
    {state.items.map((item) => (
      <tr key={item.id} class={item.id === state.chosen ? "chosen" : ""}>
        <td class="id">{item.id}</td>
        <td class="label">
          <a onClick={() => { state.chosen = item.id; }}>{item.label}</a>
        </td>
        <td class="remove">
          <a onClick={() => { state.items = state.items.filter(({ id }) => id !== item.id); }}>
            <span class="cross" />
          </a>
        </td>
        <td class="rest" />
      </tr>
    ))}
  </tbody>
</table>;
