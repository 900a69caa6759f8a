select i.id, i.kind, i.key, i.grp, i.priority, i.item, i.state, i.turn, i.request_id, i.intent_at, i.tries,
  i.starts, i.cancel, i.token_keep,
  case when i.token_keep is null then i.token else left(i.token, i.token_keep) || i.token_rest end as token,
  coalesce(i.troubled_at < {now} - $2 * interval '1 millisecond', false) as troubled_long,
  (extract(epoch from {now} - i.intent_at) * 1000)::float8 as intent_age_ms,
  greatest(0, coalesce(extract(epoch from {now} - i.due_at) * 1000, 0))::float8 as late_ms,
  -- How long the service asked its group to be left alone, 0 for not at all.
  greatest(0, coalesce(extract(epoch from g.throttled_until - {now}) * 1000, 0))::float8 as throttled_ms
from {schema}.item i left join {schema}.grp g on g.name = i.grp
where i.id = any($1::uuid[])
