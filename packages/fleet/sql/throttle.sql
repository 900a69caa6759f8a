update {schema}.grp g set
  throttled = throttled + 1,
  throttled_until = greatest(coalesce(throttled_until, {now}), {now} + v.ms * interval '1 millisecond'),
  slot_at = greatest(coalesce(slot_at, {now}), {now} + v.ms * interval '1 millisecond')
from jsonb_to_recordset($1::text::jsonb) as v(name text, ms float8) where v.name = g.name
