// Paints what is inside a tab, while it is in sight.
import { useContext, useLayoutEffect } from "preact/hooks";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { TabsContext } from "../tabs/tabs.paint.tsx";
import { Tab as plain, type TabProps } from "./tab.ts";

const TabPaint: Paint<TabProps> = ({ node, props, box, children }) => {
  const around = useContext(TabsContext);
  useLayoutEffect(() => {
    around?.changed();
    return () => around?.changed();
  }, [props.label]);
  return (
    <div
      {...laidOut(box, props)}
      role="tabpanel"
      id={around === null ? undefined : `${around.uid}-panel-${node.id}`}
      aria-labelledby={around === null ? undefined : `${around.uid}-tab-${node.id}`}
      hidden={around !== null && around.inSight !== node}
    >
      {children}
    </div>
  );
};

export const Tab: typeof plain = /*#__PURE__*/ painted(plain, TabPaint);
