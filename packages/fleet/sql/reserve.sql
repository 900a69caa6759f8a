-- Takes the next n moments of a group, $2 milliseconds apart; answers how far off the first is.
with asked as (
  select v.name, v.n from jsonb_to_recordset($1::text::jsonb) as v(name text, n int)
), before as (
  select g.name, asked.n, greatest(coalesce(g.slot_at, {now}), {now}) as first
  from {schema}.grp g join asked on asked.name = g.name
)
update {schema}.grp g set slot_at = before.first + before.n * $2 * interval '1 millisecond'
from before where before.name = g.name
returning g.name, (extract(epoch from before.first - {now}) * 1000)::float8 as wait_ms
