// Files that the person chooses.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps } from "../define.ts";
import { fileValue } from "./file-value.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface FileUploaderProps<V = File | null, Given = V, B = V> extends WidgetProps<V, Given, B>, RequiredProps {
  /** What is taken, as in HTML: endings and kinds of content, separated by commas: `".csv,image/*"`. Anything when left out. */
  accept?: string;
  /** Lets several files be chosen, also one after another. */
  multiple?: boolean;
  /**
   * Lets a folder be chosen: all files in it, also in folders in it, as with `multiple`. Their names are paths then:
   * `photos/2026/a.jpg`. Off when left out. A folder can be dropped wherever several files can.
   */
  directory?: boolean;
  /** The most bytes that each file may have; no limit when left out. */
  maxSize?: number;
}

/** An array where the flag `M` may be set, else one file or none. */
type FilesOf<M> = true extends M ? (false extends M ? File[] | File | null : File[]) : File | null;

type FileUploaderCall = <M extends boolean = false, D extends boolean = false, B = never>(
  props: FileUploaderProps<
    FilesOf<Any<M, D>>,
    Readonly<FilesOf<Any<M, D>>>,
    Bound<B, FilesOf<Any<M, D>>, Readonly<FilesOf<Any<M, D>>>>
  > & {
    multiple?: M;
    directory?: D;
  } & Binds<B>,
) => FilesOf<Any<M, D>>;

/** `true` where one of the flags is set, `boolean` where one may be. */
type Any<M, D> = [M] extends [true] ? true : [D] extends [true] ? true : M | D;

/**
 * A field for files: chosen from a list, dropped on it (folders too), or pasted where it has the focus. Evaluates to the `File`, to `null` until there is one; with
 * `multiple` to an array of files, the script's own. A file that is too big, or of another kind, is not taken: a message
 * beside the field says why. Where the script runs in the browser nothing is sent anywhere; to a
 * server files go one beside the other, shown as they do, and can be given up on their way. The script reads a file with `await file.text()`
 * and the like.
 * In tests, `app.get(FileUploader).set(new File(["a,b"], "data.csv"))` chooses one.
 *
 * @returns `File`, or `null` until there is one; with `multiple` or `directory` `File[]`.
 * @throws {Problem} `prop-invalid` for a `maxSize` below 0.
 * @example
 * ```tsx
 * const file = <FileUploader label="Table" accept=".csv" maxSize={5_000_000} />;
 * if (file) <Text>{file.name} begins with {(await file.text()).slice(0, 100)}</Text>;
 * const pages = <FileUploader label="Pages" directory accept=".html" />;
 * const photos = <FileUploader label="Photos" accept="image/*" multiple />;
 * ```
 * Streamlit: `st.file_uploader`, where a file has at most 200 MB unless told otherwise.
 */
export const FileUploader = defineElement<FileUploaderCall>({
  name: "FileUploader",
  children: "none",
  props: { ...widgetProps, ...requiredProps, accept: "text", multiple: "flag", directory: "flag", maxSize: "number" },
  value: fileValue,
  handler: "onChange",
  check,
});

function check({ maxSize = 0 }: { maxSize?: number }): Mistake | undefined {
  if (maxSize >= 0) return undefined;
  return { found: `maxSize is ${maxSize}.`, expected: "It must be a number of bytes.", write: "maxSize={5_000_000}" };
}
