// Paints a chart of any kind: the engine draws it, everything around it is the page's own: title, legend, hint, keys, menu, table.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import {
  anchorOf,
  buildModel,
  canvasEngine,
  type Drawn,
  type Hit,
  hitAt,
  type Plan,
  planChart,
  type Rect,
  say,
  type Scene,
  tipOf,
  type Way,
  walk,
} from "../engine/index.ts";
import type { SentSelection, ShownChart } from "../spec/index.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { fullTheme } from "./full-theme.ts";
import { remarksOf } from "./remarks.ts";
import { sayRanges } from "./say-ranges.ts";
import { TipBox } from "./tip-box.tsx";
import { nothingChosen, useChoice } from "./use-choice.ts";
import { useEqual } from "./use-equal.ts";
import { useHidden } from "./use-hidden.ts";
import { usePointer } from "./use-pointer.ts";
import { useSize } from "./use-size.ts";
import { useTheme } from "./use-theme.ts";
import { useView } from "./use-view.ts";
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";
import { sayChart } from "./say-chart.ts";

const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: "next",
  ArrowLeft: "before",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

const ChartView: Paint<ShownChart, SentSelection | undefined> = ({ node, props, fire, uid, box }) => {
  const chart = useEqual(props);
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn>(null);
  const scene = useRef<Scene>(null);
  const plan = useRef<Plan>(null);
  const [hidden, toggle] = useHidden();
  const [pointed, setPointed] = useState<Hit | null>(null);
  const [cursor, setCursor] = useState<Hit | null>(null);
  const [drawing, setDrawing] = useState<Rect | null>(null);
  const model = useMemo(() => buildModel(chart, hidden), [chart, hidden]);
  const zoom = useView(model);
  const [entered, enter] = useEntered<SentSelection | undefined>(node);
  const chosen = entered ?? nothingChosen;
  const choice = useChoice(chart, chosen, (next) => {
    enter(next);
    fire("change", next);
  });
  const size = useSize(area);
  const read = useTheme(
    root,
    (theme) => void drawn.current?.update({ ...scene.current!, theme: fullTheme(theme, model) }),
  );
  const theme = useMemo(() => fullTheme(read, model), [read, model]);
  const message = sayChart(chart);
  const name = chart.title ?? write(words.name, { kind: words[chart.kind], summary: message });

  useLayoutEffect(() => {
    drawn.current = canvasEngine.create(place.current!);
    return () => drawn.current!.dispose();
  }, []);
  const { main, cross } = zoom.view;
  const view = useMemo(() => zoom.view, [main?.[0], main?.[1], cross?.[0], cross?.[1]]);
  useLayoutEffect(() => {
    scene.current = { model, view, size, theme, selection: chart.selection === null ? null : chosen };
    plan.current = drawn.current!.update(scene.current);
  }, [model, view, size, theme, chart.selection, chosen]);

  const isThere = (hit: Hit | null): hit is Hit =>
    hit !== null && model.series[hit.series]?.hidden === false && hit.mark < model.series[hit.series]!.length;
  const hit = isThere(pointed) ? pointed : isThere(cursor) ? cursor : null;
  useLayoutEffect(() => drawn.current!.point(hit, drawing), [hit, drawing, model, view, size, theme, chosen]);

  const pointer = usePointer(area, {
    point: (at) => setPointed(at === null || plan.current === null ? null : hitAt(plan.current, ...at)),
    drag: (by) => zoom.move(plan.current!, by),
    draw(from, to, done) {
      const rect = choice.rect(plan.current!, from, to);
      setPointed(null);
      setDrawing(done ? null : rect);
      if (done) choice.take(plan.current!, rect);
    },
    click: (at, more) => choice.pick(plan.current!, hitAt(plan.current!, ...at), more),
    zoom: (at, times, by) => zoom.zoom(plan.current!, at, times, by),
    reset: zoom.reset,
    draws: (shift) =>
      !shift && model.cross !== null && (chart.selection === "interval" || chart.selection === "x-interval"),
  });
  const middle = (): [number, number] => {
    const { left, top, width, height } = plan.current!.plot;
    return isThere(cursor) ? anchorOf(plan.current!, cursor) : [left + width / 2, top + height / 2];
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    if (way !== undefined) {
      // In a chart that lies on its side, categories follow each other from top to bottom.
      const turned: Record<Way, Way> = {
        next: "down",
        before: "up",
        up: "before",
        down: "next",
        first: "first",
        last: "last",
      };
      const to = model.flip ? turned[way] : way;
      const from = isThere(cursor) ? cursor : null;
      // On its side, values grow to the right, where series follow downwards.
      const across = event.shiftKey && (to === "up" || to === "down");
      if (across && choice.raise(plan.current!, from, (to === "up") !== model.flip)) return event.preventDefault();
      const next = walk(model, from, to);
      if (event.shiftKey) choice.stretch(plan.current!, from, next);
      setPointed(null);
      setCursor(next);
    } else if (chart.selection === "points" && (event.key === "Enter" || event.key === " "))
      choice.pick(plan.current!, isThere(cursor) ? cursor : null, true);
    else if (event.key === "Escape" && (hit !== null || !choice.isEmpty)) {
      // Where there is nothing to give up, the key is for what is around: a dialog.
      setCursor(null);
      setPointed(null);
      choice.clear();
    } else if (zoom.able && (event.key === "+" || event.key === "=")) zoom.zoom(plan.current!, middle(), 0.5);
    else if (zoom.able && event.key === "-") zoom.zoom(plan.current!, middle(), 2);
    else if (zoom.able && event.key === "0") zoom.reset();
    else return;
    event.preventDefault();
  };

  const { selection } = chart;
  const how = [
    `${words[chart.kind]}: ${message}.`,
    words.keys,
    ...(selection === null ? [] : [selection === "points" ? words.chooses : words.ranges]),
    ...(zoom.able ? [words.zooms] : []),
  ];
  return (
    <ChartFrame
      {...{ box, uid, chart, name, root, area, theme, legend: model }}
      role={words.chart}
      onToggle={(ids, only) => toggle(model, ids, only)}
      zoom={
        zoom.able
          ? {
              whole: zoom.whole,
              farthest: zoom.whole,
              by: (times) => zoom.zoom(plan.current!, middle(), times),
              reset: zoom.reset,
            }
          : null
      }
      pictures={{ png: () => drawn.current!.picture("png"), svg: () => drawn.current!.picture("svg") }}
      deeds={{
        "data-grab": zoom.able && !zoom.whole ? true : undefined,
        "data-draws": selection === "interval" || selection === "x-interval" ? true : undefined,
        onKeyDown: press,
        onBlur: () => setCursor(null),
        ...pointer,
      }}
      remarks={remarksOf(chart, model)}
      how={how.join(" ")}
      said={cursor !== null && hit === cursor ? say(tipOf(model, cursor)) + sayRanges(chosen, model) : ""}
    >
      <div ref={place} class="dc-chart-place" />
      {model.marks === 0 && <div class="dc-chart-none">{words.none}</div>}
      {hit !== null && (
        <TipBox
          tip={tipOf(model, hit)}
          theme={theme}
          at={anchorOf(planNow(plan.current, model, size, view), hit)}
          size={size}
        />
      )}
    </ChartFrame>
  );
};

/** The plan of the frame before knows nothing of a model that has just been built. */
const planNow = (plan: Plan | null, model: Scene["model"], size: Scene["size"], view: Scene["view"]): Plan =>
  plan !== null && plan.model === model ? plan : planChart(model, size, view, (text) => text.length * 7);

export default ChartView;
