// What is used of MapLibre, which an app brings itself.
declare module "maplibre-gl" {
  interface Camera {
    center: [lon: number, lat: number];
    /** 0: the whole earth is 512 pixels wide. */
    zoom: number;
  }
  interface Options extends Camera {
    container: HTMLElement;
    style: string | object;
    interactive: boolean;
    attributionControl: false;
    fadeDuration: number;
    canvasContextAttributes: { preserveDrawingBuffer: boolean };
    transformConstrain(center: unknown, zoom: number): { center: unknown; zoom: number };
  }
  export class Map {
    constructor(options: Options);
    jumpTo(camera: Camera): this;
    resize(): this;
    setStyle(style: string | object): this;
    on(event: "error", call: (event: { error?: unknown }) => void): this;
    remove(): void;
  }
  export function setWorkerUrl(url: string): void;
}

declare module "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url" {
  const url: string;
  export default url;
}
