// What the plugin can be told.
import type { HostKind } from "./hosts/host-kind.ts";

/** What the plugin can be told. */
export interface DacapoOptions {
  /**
   * An app script, or a folder of them, relative to Vite's root. It gets a page without an `index.html`: the script at `/`;
   * the scripts of a folder each at its name (`/counter` for `counter.app.tsx`), with a list of all at `/`.
   */
  app?: string;
  /** Where all scripts run, whatever their configuration says: for trying out. */
  hostKind?: HostKind;
}
