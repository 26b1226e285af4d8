-- For prometheus-redis-exporter -script: all counters of tone-redis(5), which the
-- exporter cannot read by itself, for of a hash it only gives the length. Reads
-- and writes nothing. What it answers is "SCOPE FIELD", number, "SCOPE FIELD", ...;
-- prometheus/scrape.yml makes labels of it.
local said = {}

local function say(scope, field, number)
	said[#said + 1] = scope .. ' ' .. field
	said[#said + 1] = tostring(number)
end

local function say_hash(scope, key)
	local flat = redis.call('HGETALL', key)
	for i = 1, #flat, 2 do
		say(scope, flat[i], flat[i + 1])
	end
end

local function say_each(kind, names, prefix)
	for _, name in ipairs(redis.call('SMEMBERS', names)) do
		say_hash(kind .. ':' .. name, prefix .. name)
	end
end

say_hash('total', '{tone}:total')
say_each('team', '{tone}:teams', '{tone}:total:team:')
say_each('policy', '{tone}:policies', '{tone}:total:policy:')
say_each('instance', '{tone}:instances', '{tone}:instance:')
say_hash('score', '{tone}:hist:score')
say_hash('judge_us', '{tone}:hist:judge_us')

local now = redis.call('TIME')[1]
say('holds', 'open', redis.call('ZCARD', '{tone}:holds'))
say('holds', 'overdue', redis.call('ZCOUNT', '{tone}:holds', '-inf', '(' .. now))
return said
