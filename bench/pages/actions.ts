// The operations on the table: what comes before, what the user does, and how the page shows that it is done.

export interface Action {
  /** Operations that bring the table into the state in which it is measured. */
  before?: readonly string[];
  /** Finds what `act` and `done` look at, before the clock runs. */
  prepare(): Place;
  act(place: Place): void;
  done(place: Place): boolean;
}

interface Place {
  row?: Element;
  link?: HTMLElement;
  text?: string | null;
}

const body = (): Element => document.querySelector("tbody")!;
const row = (at: number): Element => body().children[at]!;
const idOf = (row: Element | null | undefined): string | null | undefined => row?.firstElementChild?.textContent;
const labelLink = (row: Element): HTMLElement => row.children[1]!.firstElementChild as HTMLElement;
const press = (id: string) => (): void => document.getElementById(id)!.click();

const full = ["empty", "create"];

/** Those of the report, then `empty` and `choose`, which only come before others. */
export const actions: Readonly<Record<string, Action>> = {
  create: {
    before: ["empty"],
    prepare: () => ({}),
    act: press("create"),
    done: () => body().lastElementChild !== null,
  },
  replace: {
    before: full,
    prepare: () => ({ text: idOf(row(0)) }),
    act: press("create"),
    done: ({ text }) => idOf(row(0)) !== text,
  },
  update: {
    before: full,
    prepare: () => ({ link: labelLink(row(990)) }),
    act: press("update"),
    done: ({ link }) => link!.textContent!.endsWith("!!!"),
  },
  select: {
    before: [...full, "choose"],
    prepare: () => ({ row: row(500), link: labelLink(row(500)) }),
    act: ({ link }) => link!.click(),
    done: ({ row }) => row!.className === "chosen",
  },
  swap: {
    before: full,
    prepare: () => ({ row: row(0), text: idOf(row(998)) }),
    act: press("swap"),
    done: ({ row, text }) => idOf(row!.nextElementSibling) === text,
  },
  remove: {
    before: full,
    prepare: () => ({ row: row(500), link: row(500).children[2]!.firstElementChild!.firstElementChild as HTMLElement }),
    act: ({ link }) => link!.click(),
    done: ({ row }) => !row!.isConnected,
  },
  append: {
    before: full,
    prepare: () => ({ row: body().lastElementChild! }),
    act: press("append"),
    done: ({ row }) => row !== body().lastElementChild,
  },
  clear: {
    before: full,
    prepare: () => ({}),
    act: press("clear"),
    done: () => body().firstElementChild === null,
  },
  empty: {
    prepare: () => ({}),
    act: press("clear"),
    done: () => body().firstElementChild === null,
  },
  choose: {
    prepare: () => ({ row: row(5), link: labelLink(row(5)) }),
    act: ({ link }) => link!.click(),
    done: ({ row }) => row!.className === "chosen",
  },
};
