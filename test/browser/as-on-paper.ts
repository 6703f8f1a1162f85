// A page as it is printed, in any browser: what its styles say of paper holds on the screen.
import type { Tab } from "./tab.ts";

export const asOnPaper = (page: Pick<Tab, "evaluate">): Promise<void> =>
  page.evaluate(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "all";
        else if (rule instanceof CSSMediaRule && rule.media.mediaText === "screen") rule.media.mediaText = "not all";
        if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) turn(sheet.cssRules);
  });
