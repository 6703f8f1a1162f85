// The links to the pages, section by section; the present one is told from the others.
import { useId } from "preact/hooks";
import type { Entry } from "../../core/features/pages/page.ts";
import { PageAnchor } from "../../painter/parts/page-anchor.tsx";
import { contentOf } from "../../painter/content.ts";
import { iconContent } from "../../painter/parts/icon.ts";
import "./menu.css";

interface MenuProps {
  entries: readonly Entry[];
  current: string | undefined;
  follow(path: string): void;
}

interface Section {
  name: string | undefined;
  entries: Entry[];
}

export const Menu = ({ entries, current, follow }: MenuProps) => (
  <>
    {sectionsOf(entries).map((section) => (
      <MenuSection key={section.name ?? ""} {...section} current={current} follow={follow} />
    ))}
  </>
);

function MenuSection({ name, entries, current, follow }: Section & Omit<MenuProps, "entries">) {
  const id = useId();
  return (
    <div class="dc-menu-section">
      {name !== undefined && <p id={id}>{name}</p>}
      <ul aria-labelledby={name === undefined ? undefined : id}>
        {entries.map(({ path, title, icon }) => (
          <li key={path}>
            <PageAnchor path={path} follow={() => follow(path)} current={path === current ? "page" : undefined}>
              {icon !== undefined && contentOf(iconContent(icon))}
              <span>{title}</span>
            </PageAnchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the order in which they are first named; pages without one come first. */
function sectionsOf(entries: readonly Entry[]): Section[] {
  const sections = new Map<string | undefined, Entry[]>([[undefined, []]]);
  for (const entry of entries) sections.set(entry.section, [...(sections.get(entry.section) ?? []), entry]);
  return [...sections].flatMap(([name, own]) => (own.length === 0 ? [] : [{ name, entries: own }]));
}
