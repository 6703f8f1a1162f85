// A button of a chart, which is a sign only.

/** `off`: it stays where the keyboard is, and does nothing. */
export const Tool = ({ label, sign, act, off }: { label: string; sign: string; act: () => void; off?: boolean }) => (
  <button
    type="button"
    class="dc-chart-tool"
    aria-label={label}
    title={label}
    aria-disabled={off || undefined}
    onClick={() => !off && act()}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
);
