// Which of many pages of something is shown.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps, write } from "../define.ts";

export interface PaginationProps<B = number> extends Omit<
  WidgetProps<number, number, B>,
  "label" | "hideLabel" | "help"
> {
  /** The number of pages, from 0 up; where there are none, it stays on the first. */
  numPages: number;
  /**
   * How many buttons with numbers there are at most, 7 when left out; never fewer than 5, so that the first and the last page are
   * among them. `0`: none, only back and forth; `null`: one for each page.
   */
  maxVisiblePages?: number | null;
  /** What it goes through, for who cannot see it; “Pagination” in the language of the page when left out. */
  label?: string;
}

type Props = Required<Pick<PaginationProps, "numPages">> & Pick<PaginationProps, "value" | "maxVisiblePages">;

const last = ({ numPages }: Props): number => Math.max(1, numPages);

const fits = (value: unknown, props: Props): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= last(props);

/**
 * Buttons that go through the pages of a long list. Evaluates to the number of the page, from 1. When there are fewer pages than
 * before, it moves to the last one; a `value` that is no page is an error.
 *
 * @throws {Problem} `prop-invalid` for a `numPages` that is no number of pages, and a `value` that is none of them.
 * @example
 * ```tsx
 * const page = <Pagination numPages={Math.ceil(rows.length / 20)} />;
 * <Table data={rows.slice((page - 1) * 20, page * 20)} />;
 * ```
 * Streamlit: `st.pagination`.
 */
export const Pagination = defineElement<<B = never>(props: PaginationProps<Bound<B, number>> & Binds<B>) => number>({
  name: "Pagination",
  children: "none",
  props: { ...widgetProps, label: "text", numPages: "number!", maxVisiblePages: "any" },
  defaults: { maxVisiblePages: 7 },
  value: {
    initial: () => 1,
    fit: (value, props: Props) =>
      Number.isFinite(value) ? Math.min(Math.max(1, Math.round(value as number)), last(props)) : 1,
    decode: (raw, props: Props) => {
      if (!fits(raw, props)) throw new RangeError(`A page from 1 to ${last(props)} is expected.`);
      return raw;
    },
  },
  handler: "onChange",
  check,
});

function check(props: Props): Mistake | undefined {
  const { numPages, maxVisiblePages, value } = props;
  if (!Number.isInteger(numPages) || numPages < 0)
    return {
      found: `numPages is ${numPages}.`,
      expected: "numPages must be a whole number, 0 or more.",
      write: "numPages={Math.ceil(rows.length / 20)}",
    };
  if (maxVisiblePages !== null && !(typeof maxVisiblePages === "number" && maxVisiblePages >= 0))
    return {
      found: `maxVisiblePages is ${write(maxVisiblePages)}.`,
      expected: "maxVisiblePages must be a number, 0 or more, or null.",
      write: "maxVisiblePages={7}",
    };
  if (value === undefined || fits(value, props)) return undefined;
  return {
    found: `value is ${write(value)}.`,
    expected: `value must be a page from 1 to ${last(props)}.`,
    write: "value={1}",
  };
}
