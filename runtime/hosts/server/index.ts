// `dacapo/server`: what scripts and servers use where a script runs on a server.
export { commandOptions } from "./command-options.ts";
export { createServer, type AppServer, type ServerOptions } from "./create-server.ts";
export { readFlags } from "./flags.ts";
export type { Limits } from "./limits.ts";
export type { Log } from "./log.ts";
export { secret } from "./secret.ts";
export { serve, type Listening, type ServeOptions } from "./serve.ts";
export { memoryStore } from "./store/memory-store.ts";
export { redisStore, type RedisOptions } from "./store/redis-store.ts";
export type { Change, Entry, Guard, Lock, News, Outcome, Store } from "./store/store.ts";
export { user } from "./visitor.ts";
