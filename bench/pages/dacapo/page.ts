// The page of the app scripts.
import { mount } from "dacapo/mount";
import { start } from "../harness.ts";
import Dash from "./dash.app.tsx";
import Counter from "./fragment.app.tsx";
import Table from "./table.app.tsx";

start({
  table: (root) => mount(Table, root).unmount,
  dash: (root) => mount(Dash, root).unmount,
  fragment: (root) => mount(Counter, root).unmount,
});
