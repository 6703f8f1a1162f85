// Why a file is not taken.

export interface Limits {
  accept?: string;
  maxSize?: number;
}

/** What is wrong with the file, for the person who chose it. */
export function refusalOf(file: File, { accept, maxSize = Infinity }: Limits): string | undefined {
  if (!isAccepted(file, accept)) return `${file.name} is of another kind than ${accept}.`;
  if (file.size > maxSize) return `${file.name} is too big: at most ${writeSize(maxSize)} can be uploaded.`;
  return undefined;
}

/** As in HTML: endings of names and kinds of content, `image/*` for all of a family. */
function isAccepted({ name, type }: File, accept: string | undefined): boolean {
  const kinds = (accept ?? "").split(",").flatMap((kind) => kind.trim().toLowerCase() || []);
  return kinds.length === 0 || kinds.some((kind) => fits(kind, name.toLowerCase(), type.toLowerCase()));
}

function fits(kind: string, name: string, type: string): boolean {
  if (kind.startsWith(".")) return name.endsWith(kind);
  return kind.endsWith("/*") ? type.startsWith(kind.slice(0, -1)) : type.split(";")[0] === kind;
}

const units = ["B", "kB", "MB", "GB", "TB"];

/** A number of bytes as people read it. */
export function writeSize(bytes: number): string {
  let [size, unit] = [bytes, 0];
  for (; size >= 999.5 && unit < units.length - 1; unit++) size /= 1000;
  return `${size < 99.95 ? Math.round(size * 10) / 10 : Math.round(size)} ${units[unit]}`;
}
