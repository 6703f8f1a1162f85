// The query string of an address as parameters, and back.

/** Every parameter with all its values, in order. */
export type Params = Map<string, string[]>;

export function parse(search: string): Params {
  const params: Params = new Map();
  for (const pair of search.replace(/^\?/, "").split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const key = decode(at === -1 ? pair : pair.slice(0, at));
    const values = params.get(key) ?? [];
    params.set(key, [...values, at === -1 ? "" : decode(pair.slice(at + 1))]);
  }
  return params;
}

export function format(params: Params): string {
  const pairs = [...params].flatMap(([key, values]) => values.map((value) => `${encode(key)}=${encode(value)}`));
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** An address that somebody typed may be broken: such a part is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** A text as a part of an address. Half a character, which there is no code for, becomes a mark. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
