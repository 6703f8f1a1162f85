// A superseded run never draws, never changes the session's state and never calls a handler, whatever it waits for.
import { Button, SelectBox, Text } from "dacapo";
import { expect } from "vitest";
import { openGates, settled } from "../gate.ts";
import { holds } from "../holds.ts";
import Never from "./never.app";

const ways = ["then", "all", "for await", "child", "not awaited", "caught", "finally", "helper", "slot", "await"];

holds("a superseded run does nothing any more, in whatever way it waits", Never, async (app) => {
  for (const way of ways) {
    await openGates(app);
    const choosing = app.get(SelectBox).select(way);
    await settled();
    const again = app.get(Button).click();
    await settled();
    app.session["done"] = [];
    const late = app.session["runs"] as number;
    await openGates(app);
    await Promise.all([choosing, again]);
    expect(new Set(app.session["done"]), way).toEqual(new Set([`${way} ${late}`]));
    for (const { text } of app.all(Text)) expect(text).toMatch(new RegExp(`^${way} ${late}( behind)?$`));
    expect(app.session["heard"].filter((heard: string) => heard === way)).toHaveLength(1);
    expect(app.exception).toBeUndefined();
  }
});
