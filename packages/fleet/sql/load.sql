select id, kind, key, grp, priority, item, state, request_id, intent_at, token, tries, starts, cancel,
  coalesce(troubled_at < {now} - $2 * interval '1 millisecond', false) as troubled_long,
  (extract(epoch from {now} - intent_at) * 1000)::float8 as intent_age_ms
from {schema}.item where id = any($1::uuid[])
