// Paints a map: its ground, its marks, and around them what every chart has.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Pen, penOn, say, SvgPen, type Theme, type Way } from "../../charts/engine/index.ts";
import { same } from "../../charts/spec/index.ts";
import { ChartFrame } from "../../charts/view/chart-frame.tsx";
import { fullTheme } from "../../charts/view/full-theme.ts";
import { pickRows } from "../../charts/view/pick-rows.ts";
import { remarksOf } from "../../charts/view/remarks.ts";
import { TipBox } from "../../charts/view/tip-box.tsx";
import { useEqual } from "../../charts/view/use-equal.ts";
import { useHidden } from "../../charts/view/use-hidden.ts";
import { usePointer } from "../../charts/view/use-pointer.ts";
import { useSize } from "../../charts/view/use-size.ts";
import { useTheme } from "../../charts/view/use-theme.ts";
import type { Paint } from "../../painter/paint.ts";
import { joined } from "../../painter/parts/joined.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import {
  buildMap,
  drawGround,
  drawMapMarks,
  drawPointed,
  isFarthest,
  markAt,
  orderOf,
  tipOfMark,
  viewOf,
  walkMap,
  xOf,
  yOf,
} from "../engine/index.ts";
import type { SentMap, ShownMap } from "../spec/index.ts";
import { Credit, Ground } from "./ground.tsx";
import { StyleGround } from "./style-ground.tsx";
import { useSight } from "./use-sight.ts";
import { charts as words, maps } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";
import { sayChart } from "../../charts/view/say-chart.ts";
import "./map.css";

const nothing: SentMap = { rows: [], intervals: [], view: null };

const WAYS: Readonly<Record<string, readonly [Way, number, number]>> = {
  ArrowRight: ["next", -1, 0],
  ArrowLeft: ["before", 1, 0],
  ArrowUp: ["up", 0, 1],
  ArrowDown: ["down", 0, -1],
  Home: ["first", 0, 0],
  End: ["last", 0, 0],
};

/** Pixels that a key moves the map by. */
const STEP = 80;

const MapPaint: Paint<ShownMap, SentMap | undefined> = ({ node, props, fire, uid, box }) => {
  const chart = useEqual(props);
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const middle = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const [hidden, toggle] = useHidden();
  const [pointed, setPointed] = useState<number | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const model = useMemo(() => buildMap(chart, hidden), [chart, hidden]);
  const [entered, enter] = useEntered<SentMap | undefined>(node);
  const value = entered ?? nothing;
  const size = useSize(area);
  const tell = (next: SentMap): void => {
    enter(next);
    fire("change", next);
  };
  const seeing = useSight(model, size, value.view, chart.view, (view) => {
    if (chart.moves === true) tell({ ...value, view });
  });
  const { sight } = seeing;
  const chooses = chart.selection !== null && chart.disabled !== true;
  const choose = (rows: readonly number[]): void => tell({ rows, intervals: [], view: seeing.view });
  const pick = (mark: number | null, more: boolean): void => {
    if (!chooses) return;
    if (mark !== null) choose(pickRows(value.rows, model.rowsOf(mark), more));
    else if (value.rows.length > 0) choose([]);
  };

  const stands = useMemo(() => {
    const rows = new Set(value.rows);
    return rows.size === 0 ? null : (mark: number) => model.rowsOf(mark).some((row) => rows.has(row));
  }, [value.rows, model]);
  const paint = (theme: Theme): void => {
    const ground = penOn(below.current!, size);
    if (ground !== null && chart.outline !== false) drawGround(ground, sight, theme);
    const marks = penOn(middle.current!, size);
    if (marks !== null) drawMapMarks(marks, sight, model, theme, stands);
  };
  const painting = useRef(paint);
  painting.current = paint;
  const read = useTheme(root, (theme) => painting.current(fullTheme(theme, model.legend)));
  const theme = useMemo(() => fullTheme(read, model.legend), [read, model]);
  useLayoutEffect(() => painting.current(theme), [model, sight, theme, stands, chart.outline]);

  const isThere = (mark: number | null): mark is number =>
    mark !== null && mark < model.length && !model.legend.series[model.series[mark]!]!.hidden;
  const mark = isThere(pointed) ? pointed : isThere(cursor) ? cursor : null;
  useLayoutEffect(() => {
    const pen = penOn(above.current!, size);
    if (pen !== null && mark !== null) drawPointed(pen, sight, model, theme, mark);
  }, [mark, model, sight, theme]);

  const placeOf = (at: number): [number, number] => [xOf(sight, model.u[at]!), yOf(sight, model.v[at]!)];
  const pointer = usePointer(area, {
    point: (at) => setPointed(at === null ? null : markAt(model, sight, ...at)),
    drag: seeing.move,
    draw: () => {},
    draws: () => false,
    click: (at, more) => pick(markAt(model, sight, ...at), more),
    zoom(at, times, by) {
      seeing.zoom(at, times);
      if (by !== undefined) seeing.move(by);
    },
    reset: () => seeing.show(null),
  });
  const center = (): [number, number] => (isThere(cursor) ? placeOf(cursor) : [size.width / 2, size.height / 2]);
  const order = useRef<{ of: typeof model; marks: number[] }>(undefined);
  const walk = (way: Way): void => {
    if (order.current?.of !== model) order.current = { of: model, marks: orderOf(model) };
    const next = walkMap(model, order.current.marks, isThere(cursor) ? cursor : null, way);
    setPointed(null);
    setCursor(next);
    if (next === null) return;
    const [x, y] = placeOf(next);
    const isSeen = x >= 8 && y >= 8 && x <= size.width - 8 && y <= size.height - 8;
    if (!isSeen) seeing.show(viewOf({ ...sight, u: model.u[next]!, v: Math.max(0, Math.min(1, model.v[next]!)) }));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== area.current) return;
    const way = WAYS[event.key];
    if (way !== undefined) {
      const [to, x, y] = way;
      if (event.shiftKey && (x !== 0 || y !== 0)) seeing.move([x * STEP, y * STEP]);
      else walk(to);
    } else if (event.key === "Enter" || event.key === " ") pick(isThere(cursor) ? cursor : null, true);
    else if (event.key === "Escape" && (mark !== null || value.rows.length > 0)) {
      // Where there is nothing to give up, the key is for what is around: a dialog.
      setCursor(null);
      setPointed(null);
      pick(null, false);
    } else if (event.key === "+" || event.key === "=") seeing.zoom(center(), 0.5);
    else if (event.key === "-") seeing.zoom(center(), 2);
    else if (event.key === "0") seeing.show(null);
    else return;
    event.preventDefault();
  };

  const message = sayChart(chart, maps.places);
  const name = chart.title ?? write(words.name, { kind: words.map, summary: message });
  const onPaper = (pen: Pen): void => {
    pen.fillStyle = theme.paper;
    pen.fillRect(0, 0, size.width, size.height);
    if (chart.outline !== false) drawGround(pen, sight, theme);
    drawMapMarks(pen, sight, model, theme, stands);
  };
  const png = (): Promise<Blob | null> => {
    const canvas = document.createElement("canvas");
    const pen = penOn(canvas, size, Math.max(2, globalThis.devicePixelRatio || 1));
    if (pen !== null) onPaper(pen);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };
  const svg = (): string => {
    const pen = new SvgPen(size.width, size.height);
    onPaper(pen);
    return pen.write(name);
  };
  const remarks = remarksOf(chart, model.legend, { maps });
  if (lost !== null) remarks.push(lost);
  // A style is taken for another only when it says something else: the library begins anew with it.
  const ground = useRef(chart.tiles);
  if (!same(ground.current, chart.tiles)) ground.current = chart.tiles;
  const tiles = ground.current;

  return (
    <ChartFrame
      {...{ uid, chart, name, root, area, theme, legend: model.legend }}
      box={{ ...box, class: joined(box.class, "dc-map") }}
      role={maps.map}
      onToggle={(id, only) => toggle(model.legend, id, only)}
      zoom={{
        whole: seeing.view === null,
        farthest: isFarthest(sight),
        by: (times) => seeing.zoom(center(), times),
        reset: () => seeing.show(null),
      }}
      pictures={{ png, svg }}
      deeds={{ "data-grab": true, onKeyDown: press, onBlur: () => setCursor(null), ...pointer }}
      below={tiles !== undefined && <Credit tiles={tiles} />}
      remarks={remarks}
      how={[`${words.map}: ${message}.`, maps.keys, ...(chooses ? [words.chooses] : []), words.zooms].join(" ")}
      said={mark !== null && mark === cursor ? say(tipOfMark(model, mark)) : ""}
    >
      <div class="dc-chart-place">
        <canvas ref={below} class="dc-chart-canvas" aria-hidden="true" />
        {tiles !== undefined &&
          ("style" in tiles ? (
            <StyleGround style={tiles.style} sight={sight} onLost={(why = maps.notCome) => setLost(why)} />
          ) : (
            <Ground tiles={tiles} sight={sight} onLost={() => setLost(maps.notCome)} />
          ))}
        <canvas ref={middle} class="dc-chart-canvas" aria-hidden="true" />
        <canvas ref={above} class="dc-chart-canvas" aria-hidden="true" />
      </div>
      {model.length === 0 && <div class="dc-chart-none">{words.none}</div>}
      {mark !== null && <TipBox tip={tipOfMark(model, mark)} theme={theme} at={placeOf(mark)} size={size} />}
    </ChartFrame>
  );
};

export default MapPaint;
