// What a table says that has no rows, or more than it can show.
import { writeNumber } from "../numbers.ts";

export const NoRows = ({ width }: { width: number }) => <Line width={width} text="No rows" />;

export const MoreRows = ({ width, count }: { width: number; count: number }) => (
  <Line width={width} text={`${writeNumber(count)} more rows`} />
);

export const Line = ({ width, text }: { width: number; text: string }) => (
  <tr>
    <td class="dc-table-none" colSpan={Math.max(width, 1)}>
      {text}
    </td>
  </tr>
);
