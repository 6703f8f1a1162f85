// Day, night, and the themes of the app, for a person to choose from.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface ThemeSwitchProps extends CommonProps {
  /** Its name, “Theme” in the language of the page when left out. */
  label?: string;
  /** Keeps the label for screen readers only; off when left out. */
  hideLabel?: boolean;
}

/**
 * Lets a person choose between day, night and what the system has, and between the themes of `config.theme` where there are several. The
 * choice is kept on the device. The script does not run again for it, and need not know. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * export const config = { theme: ["graphite", "parchment", { name: "Ours", accent: "#0f766e" }] } satisfies AppConfig;
 * <Sidebar><ThemeSwitch /></Sidebar>;
 * ```
 * Streamlit: the settings in the main menu.
 */
export const ThemeSwitch = defineElement<(props?: ThemeSwitchProps) => Handle<ThemeSwitchProps>>({
  name: "ThemeSwitch",
  children: "none",
  props: { label: "text", hideLabel: "flag" },
});
