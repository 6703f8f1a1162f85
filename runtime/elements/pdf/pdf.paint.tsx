// Paints a document in the browser's own viewer.
import { Pdf as plain } from "./pdf.ts";
import { useAddress } from "../../painter/parts/object-url.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { pdf as words } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";
import "../../painter/parts/frame.css";

interface Props {
  file: string | Blob | Uint8Array;
  height: number;
  label?: string;
}

const PdfPaint: Paint<Props> = ({ props: { file, height, label = words.document }, box }) => {
  const address = useAddress(file, "application/pdf") ?? undefined;
  const shows = navigator.pdfViewerEnabled !== false;
  return (
    <div {...box}>
      {shows && <iframe src={address} title={label} height={height} loading="lazy" />}
      <a href={address} target="_blank" rel="noopener noreferrer">
        {shows ? words.open : write(words.openIt, { name: label })}
      </a>
    </div>
  );
};

export const Pdf: typeof plain = /*#__PURE__*/ painted(plain, PdfPaint);
