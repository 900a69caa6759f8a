-- Until when the service asked each group to be left alone: milliseconds, 0 for not at all.
select name, greatest(0, extract(epoch from throttled_until - {now}) * 1000)::float8 as throttled_ms
from {schema}.grp where name = any($1::text[]) and throttled_until > {now}
