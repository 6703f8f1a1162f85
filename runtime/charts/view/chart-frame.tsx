// What stands around every chart and every map: its title, its tools, its legend, its words for screen readers, its table.
import type { ComponentChildren, RefObject } from "preact";
import { useState } from "preact/hooks";
import type { PaintProps } from "../../painter/paint.ts";
import { flag } from "../../painter/parts/flag.ts";
import { Help } from "../../painter/parts/help.tsx";
import { joined } from "../../painter/parts/joined.ts";
import { leaveByEscape, useFullScreen } from "../../painter/parts/use-full-screen.ts";
import type { Model, Theme } from "../engine/index.ts";
import type { ShownChart } from "../spec/index.ts";
import { filesOf, type Pictures } from "./chart-files.ts";
import { ChartMenu } from "./chart-menu.tsx";
import { DataTable } from "./data-table.tsx";
import { LegendBar } from "./legend.tsx";
import { Tool } from "./tool.tsx";
import { PROBES } from "./use-theme.ts";
import { charts as words } from "../../language/english/charts.ts";
import "../../painter/parts/palette.css";
import "./chart.css";

export interface ChartFrameProps {
  box: PaintProps["box"];
  uid: string;
  chart: ShownChart;
  name: string;
  root: RefObject<HTMLDivElement | null>;
  area: RefObject<HTMLDivElement | null>;
  /** What it is for screen readers: a chart, a map. */
  role: string;
  theme: Theme;
  legend: Model;
  onToggle(ids: readonly string[], only: boolean): void;
  /** Nothing where there is nothing to zoom into; `whole`: all is in sight; `farthest`: nothing is beyond that. */
  zoom: { whole: boolean; farthest: boolean; by(times: number): void; reset(): void } | null;
  pictures: Pictures;
  /** What the area does with keys and pointers. */
  deeds: Record<string, unknown>;
  /** What is drawn. */
  children: ComponentChildren;
  /** What stands below it. */
  below?: ComponentChildren;
  remarks: readonly string[];
  /** How it is used, in a sentence. */
  how: string;
  /** What the keys have come to. */
  said: string;
}

export function ChartFrame(props: ChartFrameProps) {
  const { box, uid, chart, name, root, area, role, theme, legend, zoom, deeds, children, below, remarks } = props;
  const table = useState(false);
  const full = useFullScreen(root);
  const entries = [
    ...filesOf(chart, props.pictures, table),
    { label: full.isFull ? words.leaveFull : words.full, act: full.toggle },
  ];
  return (
    <div
      {...box}
      ref={root}
      class={joined(box.class, "dc-chart")}
      role="figure"
      aria-label={name}
      data-full={flag(full.isFull)}
      onKeyDown={leaveByEscape(full)}
    >
      <span class="dc-chart-probes" aria-hidden="true">
        {PROBES.map((probe) => (
          <i data-probe={probe} />
        ))}
      </span>
      <div class="dc-chart-body" style={{ height: `${chart.height}px` }}>
        <div class="dc-chart-head">
          {chart.title !== undefined && <div class="dc-chart-title">{chart.title}</div>}
          {chart.help !== undefined && <Help uid={uid} text={chart.help} />}
          <div class="dc-chart-tools">
            {zoom !== null && (
              <>
                <Tool label={words.zoomIn} sign="+" act={() => zoom.by(0.5)} />
                <Tool label={words.zoomOut} sign="−" off={zoom.farthest} act={() => zoom.by(2)} />
                <Tool label={words.all} sign="⤢" off={zoom.whole} act={zoom.reset} />
              </>
            )}
            <ChartMenu uid={uid} name={name} entries={entries} />
          </div>
        </div>
        <LegendBar model={legend} theme={theme} onToggle={props.onToggle} />
        <div
          ref={area}
          class="dc-chart-area"
          tabIndex={0}
          role="application"
          aria-roledescription={role}
          aria-label={name}
          aria-describedby={`${uid}-how`}
          {...deeds}
        >
          {children}
        </div>
        {below}
        {remarks.length > 0 && <div class="dc-chart-remarks">{remarks.join(" ")}</div>}
        <span id={`${uid}-how`} class="dc-unseen">
          {props.how}
        </span>
        <div role="status" class="dc-unseen">
          {props.said}
        </div>
      </div>
      {table[0] && <DataTable chart={chart} id={`${uid}-data`} name={name} />}
    </div>
  );
}
