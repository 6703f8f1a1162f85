// What a table says that has no rows, or more than it can show.
import { table as words } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";

export const NoRows = ({ width }: { width: number }) => <Line width={width} text={words.none} />;

export const MoreRows = ({ width, count }: { width: number; count: number }) => (
  <Line width={width} text={write(words.more, { count })} />
);

export const Line = ({ width, text }: { width: number; text: string }) => (
  <tr>
    <td class="dc-table-none" colSpan={Math.max(width, 1)}>
      {text}
    </td>
  </tr>
);
