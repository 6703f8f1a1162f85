// A small ring that turns while something is being done.
import "./turning.css";

export const Turning = () => (
  <svg class="dc-turning" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 1.75a6.25 6.25 0 0 1 6.25 6.25" />
  </svg>
);
