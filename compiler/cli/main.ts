#!/usr/bin/env node
// The `dacapo` command. What takes longest to start is begun before anything else is loaded.
import { beginThread } from "./first-thread.ts";

if (process.argv[2] === "check") beginThread();
await import("./commands.ts");
