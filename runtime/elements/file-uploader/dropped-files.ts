// The files that were dropped, those in folders too: a browser hands over a folder as an entry that has to be walked.

/** The files of a drop, at once where there is no folder among them. Those in one are named by their paths: `photos/2026/a.jpg`. */
export function droppedFiles(transfer: DataTransfer): File[] | Promise<File[]> {
  // The list is empty as soon as the event is over.
  const entries = [...(transfer.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  const files = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  return Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry)))).then((found) => found.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [named(await fileOf(entry as FileSystemFileEntry), entry.fullPath.slice(1))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // It gives some at a time, and none at the end.
  for (let some = await read(reader); some.length > 0; some = await read(reader))
    for (const each of some) found.push(...(await filesIn(each)));
  return found;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const read = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** A file that was chosen with its folder has its path as its name, wherever the script is. */
export const withPath = (file: File): File => (file.webkitRelativePath ? named(file, file.webkitRelativePath) : file);

const named = (file: File, name: string): File =>
  file.name === name ? file : new File([file], name, { type: file.type, lastModified: file.lastModified });
