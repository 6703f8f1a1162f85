// Why a file is not taken.

export interface Limits {
  accept?: string;
  maxSize?: number;
}

/** What is wrong with the file: it is of another kind, or too big. */
export function refusalOf(file: File, { accept, maxSize = Infinity }: Limits): "kind" | "size" | undefined {
  if (!isAccepted(file, accept)) return "kind";
  return file.size > maxSize ? "size" : undefined;
}

/** The same in English, for who wrote a test or a script that chooses it. */
export function explainRefusal(why: "kind" | "size", { name }: File, { accept, maxSize = 0 }: Limits): string {
  if (why === "kind") return `${name} is of another kind than ${accept}.`;
  return `${name} is too big: at most ${sizeOf(maxSize).join(" ")} can be uploaded.`;
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

/** A number of bytes as people read it: `[1.2, "MB"]`. */
export function sizeOf(bytes: number): [size: number, unit: string] {
  let [size, unit] = [bytes, 0];
  for (; size >= 999.5 && unit < units.length - 1; unit++) size /= 1000;
  return [size < 99.95 ? Math.round(size * 10) / 10 : Math.round(size), units[unit]!];
}
