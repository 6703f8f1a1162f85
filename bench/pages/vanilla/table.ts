// The table as careful JavaScript without a library: rows cloned, text nodes kept, one listener.
import { type Item, makeItems } from "../model.ts";
import { template } from "./template.ts";

interface Row extends Item {
  element: HTMLElement;
  text: Text;
}

type RowElement = HTMLElement & { $row?: Row };

const frame = `<div class="dc-shell"><main class="dc-main dc-flow">
  <div class="bar">
    <button id="create">Create 1,000 rows</button>
    <button id="append">Append 1,000 rows</button>
    <button id="update">Update every 10th row</button>
    <button id="swap">Swap rows</button>
    <button id="clear">Clear</button>
  </div>
  <table><tbody></tbody></table>
</main></div>`;

const model = template(`<table><tbody><tr class="">
  <td class="id">-</td>
  <td class="label"><a>-</a></td>
  <td class="remove"><a><span class="cross"></span></a></td>
  <td class="rest"></td>
</tr></tbody></table>`).querySelector("tr")!;

function makeRow({ id, label }: Item): Row {
  const element = model.cloneNode(true) as RowElement;
  const first = element.firstChild!;
  const text = first.nextSibling!.firstChild!.firstChild as Text;
  (first.firstChild as Text).data = String(id);
  text.data = label;
  return (element.$row = { id, label, element, text });
}

export function table(root: HTMLElement): () => void {
  const page = template(frame);
  const body = page.querySelector("tbody")!;
  let rows: Row[] = [];
  let chosen: Row | null = null;

  const clear = (): void => {
    rows = [];
    chosen = null;
    body.textContent = "";
  };

  const append = (items: readonly Item[]): void => {
    const added = document.createDocumentFragment();
    for (const item of items) {
      const row = makeRow(item);
      rows.push(row);
      added.append(row.element);
    }
    body.append(added);
  };

  const swap = (): void => {
    if (rows.length < 999) return;
    const [a, b] = [rows[1]!, rows[998]!];
    [rows[1], rows[998]] = [b, a];
    const [behindA, behindB] = [a.element.nextSibling, b.element.nextSibling];
    body.insertBefore(b.element, behindA);
    body.insertBefore(a.element, behindB);
  };

  const press: Record<string, () => void> = {
    create() {
      clear();
      append(makeItems(1000));
    },
    append: () => append(makeItems(1000)),
    update() {
      for (let i = 0; i < rows.length; i += 10) rows[i]!.text.data = rows[i]!.label += " !!!";
    },
    swap,
    clear,
  };

  page.addEventListener("click", ({ target }) => {
    const pressed = press[(target as Element).id];
    if (pressed !== undefined) return pressed();
    const cell = (target as Element).closest("td");
    const row = (cell?.parentElement as RowElement | null | undefined)?.$row;
    if (row === undefined) return;
    if (cell!.className === "label") {
      if (chosen !== null) chosen.element.className = "";
      chosen = row;
      row.element.className = "chosen";
    } else if (cell!.className === "remove") {
      rows.splice(rows.indexOf(row), 1);
      row.element.remove();
    }
  });
  root.append(page);
  return () => page.remove();
}
