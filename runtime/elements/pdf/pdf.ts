// Documents to read.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";
import { bytesOf, isBlob } from "../picture.ts";

export interface PdfProps extends CommonProps {
  /** An address, a `File`, a `Blob`, or the bytes of a file. */
  source: string | Blob | ArrayBuffer | Uint8Array;
  /** Its height in pixels, at least 100; 500 when left out. */
  height?: number;
  /** What it is called, for who cannot see the page, and where it is opened instead. */
  label?: string;
}

/**
 * A PDF, in the browser's own viewer; where the browser has none, a link that opens it. Evaluates to a handle.
 * A content policy of the page has to allow `frame-src blob:` for what is no address.
 *
 * @throws {Problem} `prop-invalid` for what is no file, and for a `height` below 100.
 * @example
 * ```tsx
 * const file = <FileUploader label="Contract" accept=".pdf" />;
 * if (file) <Pdf source={file} height={700} label={file.name} />;
 * ```
 * Streamlit: `st.pdf`.
 */
export const Pdf = defineElement<(props: PdfProps) => Handle<PdfProps>>({
  name: "Pdf",
  children: "none",
  props: { source: "any!", height: "number", label: "text" },
  defaults: { height: 500 },
  check,
  prepare: ({ source, ...shown }: PdfProps) => ({ ...shown, file: bytesOf(source) ?? source }),
});

function check({ source, height = 500 }: PdfProps): Mistake | undefined {
  if (source !== undefined && typeof source !== "string" && !isBlob(source) && bytesOf(source) === undefined)
    return {
      found: `source is ${write(source)}.`,
      expected: "A PDF is an address, a File or Blob, or bytes.",
      write: "source={file}",
    };
  if (height >= 100) return undefined;
  return { found: `height is ${height}.`, expected: "It is at least 100 pixels.", write: "height={500}" };
}
