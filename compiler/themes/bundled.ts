// The themes that come along, each for day and night. Their contrasts are tested.
import type { Color, ThemeData } from "./tokens.ts";

const pair = (light: string, dark: string): Color => ({ light, dark });

export const bundled: Readonly<Record<string, ThemeData>> = {
  // Black on white, white on black: colour is left to what the data says.
  graphite: {
    tokens: {
      paper: pair("#ffffff", "#09090b"),
      surface: pair("#f8f8f9", "#121214"),
      raised: pair("#ffffff", "#161618"),
      hover: pair("#f1f1f3", "#242427"),
      ink: pair("#18181b", "#f4f4f5"),
      muted: pair("#5b5b64", "#a1a1aa"),
      line: pair("#e4e4e7", "#27272a"),
      edge: pair("#c6c6cc", "#45454c"),
      edgeStrong: pair("#86868f", "#75757e"),
      accent: pair("#18181b", "#f4f4f5"),
      accentDeep: pair("#3f3f46", "#d4d4d8"),
      accentSoft: pair("#ececef", "#2a2a2e"),
      fill: pair("#18181b", "#f4f4f5"),
      onFill: pair("#ffffff", "#18181b"),
      radius: "0.5rem",
    },
  },
  // A printed page: serifs for headings, warm paper, a red as of a rubric.
  parchment: {
    tokens: {
      paper: pair("#fdfaf4", "#181512"),
      surface: pair("#f6f0e4", "#201c17"),
      raised: pair("#fffdf9", "#26211b"),
      hover: pair("#f1e9da", "#302a22"),
      ink: pair("#2a2119", "#f0e8dc"),
      muted: pair("#6b5d4d", "#b3a590"),
      line: pair("#e9dfcd", "#362f26"),
      edge: pair("#cdbfa8", "#51473a"),
      edgeStrong: pair("#96866d", "#82745f"),
      accent: pair("#9a3b1e", "#f0a582"),
      accentDeep: pair("#7c2c13", "#f6c2aa"),
      accentSoft: pair("#f7e4da", "#44281c"),
      fill: pair("#9a3b1e", "#b04b2b"),
      onFill: "#ffffff",
      headingFont: 'ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif',
      radius: "0.25rem",
    },
  },
  // Green, round and with room around everything.
  forest: {
    tokens: {
      paper: pair("#ffffff", "#0c1411"),
      surface: pair("#f3f8f5", "#121c18"),
      raised: pair("#ffffff", "#17231e"),
      hover: pair("#eaf3ee", "#1f2e28"),
      ink: pair("#14231c", "#e4efe9"),
      muted: pair("#52655b", "#98b0a4"),
      line: pair("#dfeae4", "#243630"),
      edge: pair("#bccfc4", "#3c5249"),
      edgeStrong: pair("#80988c", "#668075"),
      accent: pair("#0b6b4b", "#5fd3a4"),
      accentDeep: pair("#07523a", "#93e4c2"),
      accentSoft: pair("#dcf3e8", "#12382b"),
      fill: pair("#0b6b4b", "#127a57"),
      onFill: "#ffffff",
      radius: "0.875rem",
      gap: "1.25rem",
    },
  },
  // As much contrast as there is, with lines that can be seen.
  contrast: {
    tokens: {
      paper: pair("#ffffff", "#000000"),
      surface: pair("#ffffff", "#000000"),
      raised: pair("#ffffff", "#000000"),
      hover: pair("#e6e6e6", "#262626"),
      ink: pair("#000000", "#ffffff"),
      muted: pair("#2b2b2b", "#dcdcdc"),
      line: pair("#595959", "#a6a6a6"),
      edge: pair("#000000", "#ffffff"),
      edgeStrong: pair("#000000", "#ffffff"),
      accent: pair("#0000c8", "#a8b4ff"),
      accentDeep: pair("#000080", "#d2d8ff"),
      accentSoft: pair("#dfe3ff", "#1a2366"),
      fill: pair("#0000c8", "#a8b4ff"),
      onFill: pair("#ffffff", "#000000"),
      info: pair("#003a8c", "#a9ccff"),
      success: pair("#00451f", "#8ff0b6"),
      warning: pair("#5c2e00", "#ffd08a"),
      error: pair("#8a0000", "#ffb3ad"),
      shadow: "none",
      shadowHigh: "none",
    },
  },
};
