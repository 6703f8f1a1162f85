// The small pictures on the tools of a grid.

const paths = {
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.2 3.2",
  columns: "M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10",
  download: "M8 2.5v7.2M4.8 6.8 8 10l3.2-3.2M2.8 13.2h10.4",
  full: "M9.8 2.5h3.7v3.7M6.2 13.5H2.5V9.8M13.2 2.8 9.4 6.6M2.8 13.2l3.8-3.8",
  small: "M13.2 6.6H9.4V2.8M2.8 9.4h3.8v3.8M9.6 6.4l3.9-3.9M6.4 9.6l-3.9 3.9",
  menu: "M8 3.2v.1M8 8v.1M8 12.8v.1",
  up: "M8 12.8V3.2M4.4 6.8 8 3.2l3.6 3.6",
  down: "M8 3.2v9.6M4.4 9.2 8 12.8l3.6-3.6",
  filter: "M2.5 3.5h11L9.6 8.4v4.1l-3.2-1.6V8.4Z",
  close: "M4 4l8 8M12 4l-8 8",
  add: "M8 3v10M3 8h10",
  remove: "M3 4.5h10M6.3 4.5V2.8h3.4v1.7M4.3 4.5l.6 8.7h6.2l.6-8.7",
  undo: "M5.6 3 2.8 5.8l2.8 2.8M2.8 5.8h6.4a3.6 3.6 0 0 1 0 7.2H6",
  redo: "M10.4 3l2.8 2.8-2.8 2.8M13.2 5.8H6.8a3.6 3.6 0 0 0 0 7.2H10",
} as const;

export type SignName = keyof typeof paths;

export const Sign = ({ name }: { name: SignName }) => (
  <svg class="dc-grid-sign" data-sign={name} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
