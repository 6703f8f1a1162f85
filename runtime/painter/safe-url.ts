// Which addresses are let through: none that run code.
import { writeText } from "../core/thrown/in-short.ts";

// Browsers ignore white space and control characters inside the scheme of a URL.
// oxlint-disable-next-line no-control-regex
const ignored = /[\u0000-\u0020\u007f-\u009f]/g;

/** False for URLs that run code. */
export const isSafeUrl = (url: unknown): boolean =>
  !/(^|;)(javascript|vbscript):|^data:(text\/html|application\/xhtml|(text|application)\/xml)/i.test(
    writeText(url).replace(ignored, ""),
  );
