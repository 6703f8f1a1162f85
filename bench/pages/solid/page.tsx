// The page of Solid.
import type { Component } from "solid-js";
import { render } from "solid-js/web";
import { start } from "../harness.ts";
import { Dash } from "./dash.tsx";
import { Counter } from "./fragment.tsx";
import { Table } from "./table.tsx";

const mount = (App: Component) => (root: HTMLElement) => render(() => <App />, root);

start({ table: mount(Table), dash: mount(Dash), fragment: mount(Counter) });
