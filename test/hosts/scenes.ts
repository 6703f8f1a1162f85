// What a person does in the examples that run in every host.
import {
  Button,
  ChatInput,
  Checkbox,
  MultiSelect,
  NumberInput,
  PageLink,
  Pills,
  Radio,
  SegmentedControl,
  Slider,
  SubmitButton,
  TextArea,
  TextInput,
} from "dacapo";
import type { App } from "../../runtime/core/run/app.ts";
import Chat from "../../examples/chat.app";
import Guestbook from "../../examples/guestbook.app";
import ModelChat from "../../examples/model/model.app";
import Weather from "../../examples/weather/weather.app";
import Concerts from "../../examples/concerts/concerts.app";
import Penguins from "../../examples/penguins/penguins.app";
import Signup from "../../examples/signup.app";
import Title from "../../examples/title.app";
import type { Step } from "./hosted.ts";

const click = (on: Step["on"], name?: string, nth?: number): Step => ({
  on,
  kind: "click",
  ...(name === undefined ? {} : { name }),
  ...(nth === undefined ? {} : { nth }),
});
const change = (on: Step["on"], name: string | undefined, value: unknown): Step => ({
  on,
  kind: "change",
  value,
  ...(name === undefined ? {} : { name }),
});

export const apps: Readonly<Record<string, App>> = {
  title: Title,
  penguins: Penguins,
  chat: Chat,
  concerts: Concerts,
  signup: Signup,
};

/** Those with what is around them, too: what all share, a model, a database. */
export const served: Readonly<Record<string, App>> = {
  ...apps,
  guestbook: Guestbook,
  model: ModelChat,
  weather: Weather,
};

/** Their scripts, to be bundled for a worker: those that need nothing of a server. */
export const files: Readonly<Record<string, string>> = {
  title: "examples/title.app.tsx",
  penguins: "examples/penguins/penguins.app.tsx",
  chat: "examples/chat.app.tsx",
  concerts: "examples/concerts/concerts.app.tsx",
  signup: "examples/signup.app.tsx",
  guestbook: "examples/guestbook.app.tsx",
};

export const scenes: Readonly<Record<string, readonly Step[]>> = {
  title: [click(Button, "Foo"), click(Button, "Bar"), click(Button, "Baz"), click(Button, "Foo")],
  penguins: [
    change(Slider, "Body mass in grams", [3500, 4000]),
    change(Radio, "Sex", 1),
    change(MultiSelect, "Species", [0]),
    change(MultiSelect, "Island", []),
    change(Slider, "Body mass in grams", [9, "x"]),
  ],
  chat: [
    { on: ChatInput, kind: "submit", value: "Tempo" },
    change(Checkbox, "Count the words", true),
    { on: ChatInput, kind: "submit", value: "Rests" },
    click(Button, "New conversation"),
  ],
  concerts: [
    change(TextInput, "Search", "mahler"),
    change(TextInput, "Search", ""),
    click(PageLink, undefined, 0),
    click(Button),
    change(NumberInput, undefined, 3),
  ],
  signup: [
    click(SubmitButton),
    change(TextInput, "Name", "Clara"),
    change(NumberInput, "Years of playing", 31),
    change(Checkbox, "I come to the rehearsals", true),
    click(SubmitButton),
  ],
  guestbook: [
    click(SubmitButton),
    change(TextInput, "Your name", "Clara"),
    change(TextArea, "How was it?", "Like rain on a roof."),
    click(SubmitButton),
    change(Pills, undefined, 1),
    change(Pills, undefined, 2),
    change(TextArea, "How was it?", "Once more."),
    click(SubmitButton),
  ],
  model: [
    { on: ChatInput, kind: "submit", value: "Tempo" },
    { on: ChatInput, kind: "submit", value: "refuse" },
    click(Button, "Try again"),
    { on: ChatInput, kind: "submit", value: "Rubato" },
    click(Button, "New conversation"),
  ],
  weather: [
    change(MultiSelect, "City", [0]),
    change(Slider, "Years", [2015, 2015]),
    change(SegmentedControl, "In steps of a", 2),
    change(MultiSelect, "City", []),
    change(Slider, "Years", [1900, "x"]),
  ],
};
