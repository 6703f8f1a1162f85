// Columns beside each other.
import type { Block } from "../../core/tape/block.ts";
import type { BlockChildren } from "../block-element.ts";
import { Column } from "../column/column.ts";
import { checkLayout, type GapProps } from "../layout.ts";
import { childOf, type CommonProps, defineElement, type Mistake, restBlocks, write as quote } from "../define.ts";

export interface ColumnsProps extends CommonProps, GapProps {
  /** Where the contents stand vertically. */
  align?: "top" | "center" | "bottom";
  /** Draws a line around each column. */
  border?: boolean;
}

/** How many blocks `of` makes: as many as the number says, or one for each weight. */
export type BlocksOf<N> = N extends readonly unknown[]
  ? { -readonly [K in keyof N]: Block }
  : N extends number
    ? `${N}` extends `${bigint}`
      ? Blocks<N>
      : Block[]
    : never;

type Blocks<N extends number, Made extends Block[] = []> = Made["length"] extends N
  ? Made
  : Blocks<N, [...Made, Block]>;

interface Of<N> {
  /** How many columns, from 1 to 1,000; or the weight of each, more than 0: `[2, 1]` makes the first twice as wide. */
  of?: N;
}

type ColumnsCall = <const N extends number | readonly number[] = never, R = Block>(
  props?: ColumnsProps & Of<N> & BlockChildren<R>,
) => [N] extends [never] ? R : BlocksOf<N>;

/**
 * Columns beside each other, below each other where the space is narrow.
 * With `of` – a number of columns, or their weights – it evaluates to that many blocks;
 * with `<Column>` children these are the columns.
 *
 * @returns An array of blocks with `of`, one for each column; else a block, or what its function child returns.
 * @throws {Problem} `prop-invalid` for an `of` that is neither a whole number of columns, from 1 to 1,000, nor a list of as many weights above 0,
 * and for a `gap` that is none.
 * @example
 * ```tsx
 * const [wide, narrow] = <Columns of={[2, 1]} />;
 * wide(() => <Text>two thirds</Text>);
 * narrow(() => <Text>one third</Text>);
 * ```
 * Streamlit: `st.columns`.
 */
export const Columns = defineElement<ColumnsCall>({
  name: "Columns",
  children: "block",
  props: { of: "any", gap: "any", align: ["top", "center", "bottom"], border: "flag" },
  defaults: { gap: "small", align: "top" },
  check: (props) => checkLayout(props) ?? check(props),
  prepare: ({ of: _of, ...shown }) => shown,
  result: (access, { of }: { of?: number | readonly number[] }) =>
    of === undefined ? access.block : weightsOf(of).map((width, i) => childOf(access, Column, i, { width })),
  rest: restBlocks(({ of }) => (Array.isArray(of) ? of.length : of === undefined ? undefined : Math.ceil(Number(of)))),
});

const weightsOf = (of: number | readonly number[]): readonly number[] =>
  typeof of === "number" ? Array.from({ length: of }, () => 1) : of;

const MOST = 1000;

function check({ of }: { of?: number | readonly number[] }): Mistake | undefined {
  if (of === undefined) return undefined;
  const write = "of={2} or of={[2, 1]}";
  if (typeof of === "number") {
    if (Number.isInteger(of) && of > 0 && of <= MOST) return undefined;
    return {
      found: `of is ${of}.`,
      expected: `The number of columns must be whole, from 1 to ${MOST}.`,
      write,
    };
  }
  if (!Array.isArray(of) || of.length === 0 || of.length > MOST)
    return {
      found: Array.isArray(of) ? `of has ${of.length} weights.` : "of has no weights.",
      expected: `of must be a number of columns, or a weight for each, at most ${MOST}.`,
      write,
    };
  const bad = of.find((weight: unknown) => !(typeof weight === "number" && weight > 0 && Number.isFinite(weight)));
  return bad === undefined
    ? undefined
    : {
        found: `One of the weights is ${quote(bad)}.`,
        expected: "Weights must be more than 0.",
        write,
      };
}
