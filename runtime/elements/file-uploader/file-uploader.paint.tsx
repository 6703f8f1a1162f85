// Paints a field for files: a zone to drop them on, and the list of those chosen.
import { flag } from "../../painter/parts/flag.ts";
import { useRef, useState } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { describedBy, Field } from "../../painter/parts/field.tsx";
import { joined } from "../../painter/parts/joined.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import { FileUploader as plain, type FileUploaderProps } from "./file-uploader.ts";
import { useUploads } from "../../painter/parts/uploads.ts";
import { droppedFiles, withPath } from "./dropped-files.ts";
import { takesMany } from "./file-value.ts";
import { refusalOf, sizeOf } from "./refusal.ts";
import { everywhere, files as words } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";
import { writeNumber } from "../numbers.ts";
import "./file-uploader.css";

/** Why a file is not taken, for the person who chose it. */
function sayRefusal(file: File, limits: FileUploaderProps): string | undefined {
  const why = refusalOf(file, limits);
  if (why === undefined) return undefined;
  const { name } = file;
  const { accept = "", maxSize = 0 } = limits;
  return why === "kind"
    ? write(words.otherKind, { name, kinds: accept })
    : write(words.tooBig, { name, size: writeSize(maxSize) });
}

/** A number of bytes as people of the page's language write it. */
const writeSize = (bytes: number): string => {
  const [size, unit] = sizeOf(bytes);
  return `${writeNumber(size)} ${unit}`;
};

const FileUploaderPaint: Paint<FileUploaderProps & { error?: string }, File[]> = (given) => {
  const { node, props, fire, uid, box } = given;
  const { accept, directory, maxSize, disabled, help } = props;
  const multiple = takesMany(props);
  const uploadOf = useUploads();
  /** What was there before something was chosen that may be given up. */
  const before = useRef<readonly File[]>([]);
  const [files, enter] = useEntered<readonly File[]>(node);
  const [refused, refuse] = useState<string>();
  const [over, hover] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const choose = (chosen: readonly File[]): void => {
    before.current = files;
    enter(chosen);
    fire("change", chosen);
  };
  const take = (offered: readonly File[]): void => {
    const refusals: string[] = offered.flatMap((file) => sayRefusal(file, props) ?? []);
    if (!multiple && offered.length > 1) refusals.unshift(words.onlyOne);
    refuse(refusals.length === 0 ? undefined : refusals.join(" "));
    const taken = offered.filter((file) => refusalOf(file, props) === undefined);
    if (multiple && taken.length > 0) choose([...files, ...taken]);
    else if (offered.length === 1 && taken.length === 1) choose(taken);
  };
  const drop = (transfer: DataTransfer): void => {
    const files = droppedFiles(transfer);
    if (Array.isArray(files)) return take(files);
    files.then(take, () => refuse(words.folderFailed));
  };
  const remove = (file: File): void => {
    refuse(undefined);
    const upload = uploadOf(file);
    const others = files.filter((other) => other !== file);
    upload?.cancel();
    // The script has not got it: nothing is said but by its not coming.
    if (upload === undefined) choose(others);
    else enter(multiple ? others : before.current);
    // The button that had the focus goes with its file.
    input.current!.focus();
  };

  const limits = [
    accept?.split(",").join(", "),
    maxSize !== undefined && write(words.upTo, { size: writeSize(maxSize) }),
  ];
  const limit = limits.filter(Boolean).join(" · ");
  return (
    <Field box={box} uid={uid} props={{ ...props, error: refused ?? props.error }} spoken>
      <div
        class="dc-drop"
        data-part="drop"
        data-over={flag(over)}
        onPaste={(event) => {
          const pasted = [...(event.clipboardData?.files ?? [])];
          if (disabled === true || pasted.length === 0) return;
          event.preventDefault();
          take(pasted);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          hover(disabled !== true);
        }}
        onDragLeave={() => hover(false)}
        onDrop={(event) => {
          event.preventDefault();
          hover(false);
          const { dataTransfer } = event;
          if (disabled !== true && dataTransfer !== null) drop(dataTransfer);
        }}
      >
        <input
          ref={input}
          type="file"
          id={uid}
          name={props.name}
          accept={accept}
          multiple={multiple}
          {...(directory === true && { webkitdirectory: true })}
          disabled={disabled}
          aria-describedby={joined(describedBy(uid, help), limit !== "" && `${uid}-limit`) || undefined}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])].map(withPath));
            // Otherwise the same file, chosen again, would be no change.
            currentTarget.value = "";
          }}
        />
        <span aria-hidden="true">
          {directory === true ? words.dropFolder : multiple ? words.dropSeveral : words.dropOne}{" "}
          <b>{multiple && directory !== true ? words.chooseSeveral : words.chooseOne}</b>
        </span>
        {limit !== "" && (
          <small id={`${uid}-limit`} class="dc-drop-limit">
            {limit}
          </small>
        )}
      </div>
      {files.length > 0 && (
        <ul class="dc-files" data-part="files" aria-label={words.chosen}>
          {files.map((file, at) => {
            const upload = uploadOf(file);
            return (
              <li key={at}>
                <span class="dc-files-name">{file.name}</span>
                {upload === undefined ? (
                  <span class="dc-files-size">{writeSize(file.size)}</span>
                ) : (
                  <progress value={upload.part} aria-label={write(words.sending, { name: file.name })} />
                )}
                <button
                  type="button"
                  disabled={disabled}
                  aria-label={write(upload === undefined ? everywhere.removeIt : words.notSend, { name: file.name })}
                  onClick={() => remove(file)}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Field>
  );
};

export const FileUploader: typeof plain = /*#__PURE__*/ painted(plain, FileUploaderPaint);
