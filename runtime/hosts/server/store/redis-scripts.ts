// What a store in Redis does as one step each, in the language that Redis runs. An entry is a hash: text (t), version (v); of its lock the
// fence (f), the owner (o), until when (u), for how long (m), and what was done under it (i: `|6 name|7 name|`).

import { createHash } from "node:crypto";

export interface Script {
  readonly text: string;
  /** What Redis knows it by, once it has heard it. */
  readonly name: string;
}

const script = (text: string): Script => ({ text, name: createHash("sha1").update(text).digest("hex") });

/** The time is the store's own: no clock of a replica counts. */
const now = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/**
 * KEYS: the key of the guard, then for each change its key and that of its list. ARGV: the fence (empty: no guard), the id, its
 * order, up to which order ids are forgotten; then for each change whether there is a text, the text, the version, how long it lasts, the channel, the name of the key,
 * whether it is listed.
 */
export const setScript = script(`${now}
local count = (#ARGV - 4) / 7
local guard = KEYS[1]
if ARGV[1] ~= '' then
  local fence = redis.call('HGET', guard, 'f')
  if not fence then return {'lost'} end
  if fence ~= ARGV[1] then return {'replaced'} end
  local done = redis.call('HGET', guard, 'i') or '|'
  if ARGV[2] ~= '' and string.find(done, ' ' .. ARGV[2] .. '|', 1, true) then return {'known'} end
end
for n = 0, count - 1 do
  local wanted = ARGV[4 + n * 7 + 3]
  if wanted ~= '' and (redis.call('HGET', KEYS[2 + n * 2], 'v') or '0') ~= wanted then return {'outdated'} end
end
if ARGV[1] ~= '' then
  local done = '|'
  for order, id in string.gmatch(redis.call('HGET', guard, 'i') or '', '(%d+) ([^|]+)') do
    if tonumber(order) > tonumber(ARGV[4]) then done = done .. order .. ' ' .. id .. '|' end
  end
  if ARGV[2] ~= '' then done = done .. ARGV[3] .. ' ' .. ARGV[2] .. '|' end
  redis.call('HSET', guard, 'i', done, 'u', now + tonumber(redis.call('HGET', guard, 'm')))
end
local answer = {'set'}
for n = 0, count - 1 do
  local key, list, at = KEYS[2 + n * 2], KEYS[3 + n * 2], 4 + n * 7
  local version = redis.call('HINCRBY', key, 'v', 1)
  local news = { key = ARGV[at + 6], version = version }
  if ARGV[at + 1] == '1' then
    redis.call('HSET', key, 't', ARGV[at + 2])
    news.text = ARGV[at + 2]
  else redis.call('HDEL', key, 't') end
  if ARGV[at + 4] ~= '' then redis.call('PEXPIRE', key, ARGV[at + 4]) else redis.call('PERSIST', key) end
  if ARGV[at + 7] == '1' then redis.call('SADD', list, ARGV[at + 6]) end
  if ARGV[at + 5] ~= '' then redis.call('PUBLISH', ARGV[at + 5], cjson.encode(news)) end
  answer[#answer + 1] = version
end
return answer
`);

/** KEYS: the entry. ARGV: owner, how long, how long the fence is remembered, whether it is taken from others. */
export const lockScript = script(`${now}
local owner = redis.call('HGET', KEYS[1], 'o')
local till = tonumber(redis.call('HGET', KEYS[1], 'u') or '0')
if ARGV[4] ~= '1' and owner and owner ~= ARGV[1] and till > now then return {0, owner, ''} end
local fence = redis.call('HINCRBY', KEYS[1], 'f', 1)
redis.call('HSET', KEYS[1], 'o', ARGV[1], 'm', ARGV[2], 'u', now + tonumber(ARGV[2]))
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {fence, '', redis.call('HGET', KEYS[1], 'i') or ''}
`);

/** KEYS: the entry. ARGV: the fence. */
export const unlockScript = script(`
if redis.call('HGET', KEYS[1], 'f') == ARGV[1] then redis.call('HDEL', KEYS[1], 'o') end
return 0
`);
