// An app of several files: components from another app script, state shared by name.
import { type AppConfig, Caption, Columns, TextInput, Title, session } from "dacapo";
import { people } from "./people.ts";
import { Panel, Person } from "./person.app";

export const config = { title: "Team", icon: "👥" } satisfies AppConfig;

const state = session({ stars: {} as Record<string, number> });

<Title>Team</Title>;
const search = <TextInput label="Find somebody" />;
const found = people.filter(({ name, role }) => `${name} ${role}`.toLowerCase().includes(search.toLowerCase()));

const [left, right] = <Columns of={2} />;
for (const person of found) {
  const column = people.indexOf(person) % 2 === 0 ? left : right; // a person keeps the column, and with it the stars
  column(() => {
    state.stars[person.name] = <Person key={person.name} {...person} />;
  });
}

<Panel title="Votes">
  <Caption>{people.map(({ name }) => `${name}: ${state.stars[name] ?? 0}`).join(" · ")}</Caption>
</Panel>;
