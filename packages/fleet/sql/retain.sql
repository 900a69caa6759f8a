delete from {schema}.item where id in (
  select id from {schema}.item where state in ('succeeded', 'failed', 'canceled')
    and ended_at < {now} - $1 * interval '1 second' limit 5000
) returning id
