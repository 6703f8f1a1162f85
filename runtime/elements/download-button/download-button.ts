// A button that gives the person a file.
import { type CommonProps, defineElement, type Mistake } from "../define.ts";
import type { TextContent } from "../text-content.ts";
import { describe, download, type FileData, isContent } from "./download.ts";
import type { Icon } from "../icon.ts";

export type { FileContent, FileData } from "./download.ts";

export interface DownloadButtonProps extends CommonProps {
  /** The button's text; inline HTML is allowed. */
  children?: TextContent;
  /**
   * What the file holds. A function is called at each click, before `onClick`, and may be async: the run then waits for it.
   * Use one where the content takes a while to make.
   */
  data: FileData;
  /** What the file is called, with its ending: `"report.csv"`. */
  fileName: string;
  /** The kind of content: `"text/csv"`. Left out: `text/plain` for a string, that of the Blob, else `application/octet-stream`. */
  mime?: string;
  /** `"primary"` for the one thing to do here, `"tertiary"` for something on the side; `"secondary"` when left out. */
  type?: "primary" | "secondary" | "tertiary";
  /** Shown, but not to be clicked. */
  disabled?: boolean;
  /** Called before the script runs. May be async: the run then waits for it. */
  onClick?: () => unknown;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * A button that downloads a file. Evaluates to `true` in exactly the run that its click caused, to `false` in all others.
 * The content goes from the script to the browser's downloads with the click; nothing of it is drawn.
 * In tests, `app.get(DownloadButton).download()` clicks, and resolves with the `File`.
 *
 * @throws {Problem} `prop-missing` without `data` or `fileName`, `prop-invalid` for `data` that no file can hold.
 * @example
 * ```tsx
 * const rows = [["Oslo", 12], ["Bergen", 9]];
 * const saved = (
 *   <DownloadButton data={() => rows.map((row) => row.join()).join("\n")} fileName="cities.csv" mime="text/csv">
 *     Download the cities
 *   </DownloadButton>
 * );
 * if (saved) <Text>There it is.</Text>;
 * ```
 * Streamlit: `st.download_button`.
 */
export const DownloadButton = defineElement<(props: DownloadButtonProps) => boolean>({
  name: "DownloadButton",
  children: "text",
  props: {
    icon: "text",
    data: "any!",
    fileName: "text!",
    mime: "text",
    type: ["primary", "secondary", "tertiary"],
    disabled: "flag",
    onClick: "handler",
  },
  trigger: { rest: false, act: download },
  handler: "onClick",
  check,
  prepare: ({ data: _data, onClick: _onClick, ...shown }: DownloadButtonProps) => shown,
});

function check({ data }: { data?: unknown }): Mistake | undefined {
  if (data === undefined || typeof data === "function" || isContent(data)) return undefined;
  return {
    found: `data is ${describe(data)}.`,
    expected:
      "data must be a string, a Uint8Array, a Blob, or a function that returns one of them or a promise of one.",
    write: "data={JSON.stringify(value)}",
  };
}
