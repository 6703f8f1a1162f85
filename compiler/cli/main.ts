#!/usr/bin/env node
// The `dacapo` command. What takes longest to start is begun before anything else is loaded.
import { otherPlatform } from "./platform.ts";
import { beginThread } from "./first-thread.ts";

if (process.argv[2] === "check" && otherPlatform() === undefined) beginThread();
await import("./commands.ts");
