// The frame of a page, as the app scripts get it.
import type { ReactNode } from "react";

export const Main = ({ children }: { children: ReactNode }) => (
  <div className="dc-shell">
    <main className="dc-main dc-flow">{children}</main>
  </div>
);
