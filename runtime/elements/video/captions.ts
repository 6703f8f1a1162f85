// Subtitles as browsers read them: WebVTT, also from the SRT that most programs write.

/** A text is written as WebVTT; an address and a file stay what they are. */
export function captionsOf(source: string | Blob): string | { readonly vtt: string } | Blob {
  if (typeof source !== "string") return source;
  return isVtt(source) || isSrt(source) ? { vtt: asVtt(source) } : source;
}

/** Of a text that is one of both. */
export const asVtt = (text: string): string => (isVtt(text) ? text : vttOf(text));

const isVtt = (text: string): boolean => /^\ufeff?WEBVTT/.test(text);

const isSrt = (text: string): boolean => /\d\d?:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/.test(text);

/** In the times of SRT a comma stands in front of the thousandths. */
const vttOf = (srt: string): string =>
  `WEBVTT\n\n${srt
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^(\d\d?:\d\d:\d\d),(\d{3}[ \t]*-->[ \t]*\d\d?:\d\d:\d\d),(\d{3})/gm, "$1.$2.$3")}`;
