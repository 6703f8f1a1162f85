// Turns any value into text, whatever it is: never throws, never loops, and what it makes is bounded in length and depth.

/** Characters after which a value is cut off. */
const MOST = 10_000;
/** How deep one looks into objects. */
const DEEP = 8;

/** A value as a person reads it: texts and numbers as they are, nothing for `null` and `undefined`, else what is in it. */
export const writeText = (value: unknown): string =>
  value === null || value === undefined ? "" : /^[snb]/.test(typeof value) ? String(value) : write(value);

const isHandle = (value: any): boolean =>
  typeof value.update === "function" && typeof value.site?.definition?.name === "string";

/** A value as code would have it: texts in quotes, objects with what is in them; a BigInt is `12n`. */
export function write(value: unknown): string {
  let out = "";
  /** The objects around the one that is being written. */
  const around: unknown[] = [];

  const add = (value: any): void => {
    const type = typeof value;
    const start = out.length;
    if (type === "string") out += JSON.stringify(value.slice(0, MOST));
    else if (type === "bigint") out += `${value}n`;
    else if (value === null || !/^[fo]/.test(type)) out += String(value);
    else if (around.includes(value)) out += "[circular]";
    else if (around.length === DEEP) out += "…";
    else {
      around.push(value);
      try {
        addObject(value);
      } catch {
        out = `${out.slice(0, start)}[unreadable]`;
      }
      around.pop();
    }
  };

  const addAll = <P>(open: string, parts: Iterable<P>, addOne: (part: P) => void, close: string): void => {
    const start = (out += open).length;
    for (const part of parts) {
      if (out.length > MOST) break;
      if (out.length > start) out += ",";
      addOne(part);
    }
    out += close;
  };

  const addObject = (value: any): void => {
    /** One that cannot be read takes none of the others with it. */
    const addAt = (key: string | number): void => {
      let part: unknown;
      try {
        part = value[key];
      } catch {
        out += "[unreadable]";
        return;
      }
      add(part);
    };
    const entry = (key: unknown, addItem: () => void): void => {
      add(key);
      out += ":";
      addItem();
    };
    if (typeof value === "function") out += `[function ${String(value.name)}]`;
    // What an element evaluates to is no data: in it are the page and the session.
    else if (isHandle(value)) out += `[element ${value.site.definition.name}]`;
    else if (value instanceof Set) addAll("Set{", value, add, "}");
    else if (value instanceof Map) addAll("Map{", value, ([key, item]) => entry(key, () => add(item)), "}");
    else if (Array.isArray(value) || (ArrayBuffer.isView(value) && "keys" in value))
      addAll("[", (value as unknown[]).keys(), addAt, "]");
    else if (!says(value)) {
      const keys = Object.keys(value);
      const kind = Object.prototype.toString.call(value);
      if (keys.length === 0 && kind !== "[object Object]") out += kind.replace("object ", "");
      else addAll("{", keys, (key) => entry(key, () => addAt(key)), "}");
    }
  };

  /** Writes what an object says of itself; false where it says nothing. */
  const says = (value: any): boolean => {
    for (const name of value instanceof Date ? ["toISOString", "toString"] : ["toString", "toJSON"]) {
      try {
        const said: unknown = value[name] === Object.prototype.toString ? value : value[name]();
        const isText = typeof said === "string" && !said.includes("[object Object]");
        if (said === value || (name !== "toJSON" && !isText)) continue;
        if (isText) out += said;
        else add(said);
        return true;
      } catch {
        // It has no such method, or one that fails: its fields are written.
      }
    }
    return false;
  };

  add(value);
  return out.length > MOST ? `${out.slice(0, MOST).replace(/[\ud800-\udbff]$/, "")}…` : out;
}
