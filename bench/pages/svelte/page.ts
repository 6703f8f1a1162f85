// The page of Svelte.
import { type Component, mount as mountSvelte, unmount } from "svelte";
import { start } from "../harness.ts";
import Dash from "./dash.svelte";
import Counter from "./fragment.svelte";
import Table from "./table.svelte";

const mount = (App: Component) => (target: HTMLElement) => {
  const app = mountSvelte(App, { target });
  return () => void unmount(app);
};

start({ table: mount(Table), dash: mount(Dash), fragment: mount(Counter) });
