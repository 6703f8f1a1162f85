// Whether the browser has come back to this page, or loaded it anew.

/** It fills in what it knows of the fields then, and tells nobody. */
export const isReturn = /*#__PURE__*/ performance
  .getEntriesByType("navigation")
  .some((entry) => (entry as PerformanceNavigationTiming).type !== "navigate");
