// The page of React.
import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { start } from "../harness.ts";
import { Dash } from "./dash.tsx";
import { Counter } from "./fragment.tsx";
import { Table } from "./table.tsx";

const mount = (App: ComponentType) => (element: HTMLElement) => {
  const root = createRoot(element);
  root.render(<App />);
  return () => root.unmount();
};

start({ table: mount(Table), dash: mount(Dash), fragment: mount(Counter) });
