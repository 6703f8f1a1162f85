// What a table says that has none.

export const NoRows = ({ width }: { width: number }) => (
  <tr>
    <td class="dc-table-none" colSpan={Math.max(width, 1)}>
      No rows
    </td>
  </tr>
);
