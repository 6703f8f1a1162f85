// A pattern that is assigned to keeps its parentheses: an engine takes it for a mistake behind an object that is passed before it.
import { defineApp, site } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "9:1", slots: ["help", "children"] });

export default defineApp("input.app.tsx", $ => {
  let name = "Ada",
    born = 1815;
  const seen = (_, all) => Object.keys(all).length;

  ({
    name
  } = { name: "Grace" });
  const count = seen({ a: 1 }, ({
    name,
    born
  } = {
    name,
    born: 1906
  }));
  $.emit(_text, `${count}`, name);
});
