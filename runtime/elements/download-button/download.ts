// What a script gives to be downloaded, as a file.
import { write } from "../define.ts";

/** What can stand in a file. */
export type FileContent = string | Uint8Array | Blob;

/** The content of a file, or a function that makes it when it is asked for. */
export type FileData = FileContent | (() => FileContent | Promise<FileContent>);

export interface Download {
  data: FileData;
  fileName: string;
  mime?: string;
}

/** Hands the file to who takes it; later, where the content is made asynchronously. Nothing is made when nobody takes it. */
export function download({ data, fileName, mime }: Download, take: unknown): void | Promise<void> {
  if (typeof take !== "function") return;
  const hand = (content: FileContent): void => {
    if (!isContent(content)) {
      throw new TypeError(`\`data\` made ${describe(content)}; a file holds a string, a Uint8Array or a Blob.`);
    }
    (take as (file: File) => void)(new File([content as BlobPart], fileName, { type: mime ?? mimeOf(content) }));
  };
  const content = typeof data === "function" ? data() : data;
  return content instanceof Promise ? content.then(hand) : hand(content);
}

export const isContent = (value: unknown): value is FileContent =>
  typeof value === "string" || value instanceof Uint8Array || value instanceof Blob;

/** A value in a sentence. */
export const describe = (value: unknown): string =>
  Array.isArray(value) ? "an array" : typeof value === "object" && value !== null ? "an object" : write(value);

function mimeOf(content: FileContent): string {
  if (typeof content === "string") return "text/plain";
  return content instanceof Blob && content.type !== "" ? content.type : "application/octet-stream";
}
