// What a person does in the examples that run in every host.
import {
  Button,
  ChatInput,
  Checkbox,
  MultiSelect,
  NumberInput,
  PageLink,
  Radio,
  Slider,
  SubmitButton,
  TextInput,
} from "dacapo";
import type { App } from "../../runtime/core/run/app.ts";
import Chat from "../../examples/chat.app";
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

/** Their scripts, to be bundled. */
export const files: Readonly<Record<string, string>> = {
  title: "examples/title.app.tsx",
  penguins: "examples/penguins/penguins.app.tsx",
  chat: "examples/chat.app.tsx",
  concerts: "examples/concerts/concerts.app.tsx",
  signup: "examples/signup.app.tsx",
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
};
