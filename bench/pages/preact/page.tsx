// The page of hand-written Preact; `?memo` keeps the dashboard's sections from rendering when their props are the same.
import { type ComponentType, render } from "preact";
import { start } from "../harness.ts";
import { Dash, MemoDash } from "./dash.tsx";
import { Counter } from "./fragment.tsx";
import { Table } from "./table.tsx";

const mount = (App: ComponentType) => (root: HTMLElement) => {
  render(<App />, root);
  return () => render(null, root);
};

const memo = new URLSearchParams(location.search).has("memo");

start({ table: mount(Table), dash: mount(memo ? MemoDash : Dash), fragment: mount(Counter) });
