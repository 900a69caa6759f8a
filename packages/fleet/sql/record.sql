-- What became of turns. Each is fenced: it has to be the state and the intent (request id) it was made in.
with turn as (
  select v.*,
    -- What was never sent has not to be sent any more once it is to be cancelled.
    case when v.state = 'waiting' and i.cancel = 'asked' then 'canceled' else v.state end as "to"
  from jsonb_to_recordset($1::text::jsonb) as v(
    id uuid, "from" text, request_id uuid, state text, token text, reads int, percent real, service_status text,
    tries int, cancel text, error jsonb, result jsonb, due_ms float8
  ) join {schema}.item i on i.id = v.id
)
update {schema}.item i set
  state = v."to",
  token = coalesce(v.token, i.token),
  reads = i.reads + v.reads,
  percent = coalesce(v.percent, i.percent),
  service_status = coalesce(v.service_status, i.service_status),
  tries = v.tries,
  troubled_at = case when v.tries = 0 then null else coalesce(i.troubled_at, {now}) end,
  cancel = coalesce(v.cancel, i.cancel),
  error = v.error,
  result = coalesce(v.result, i.result),
  started_at = case when v."to" = 'running' and i.state <> 'running' then {now} else i.started_at end,
  ended_at = case when v."to" in ('succeeded', 'failed', 'canceled') then {now} end,
  due_at = case when v.due_ms is null then null else {now} + v.due_ms * interval '1 millisecond' end,
  changed = case
    when v."to" = i.state and coalesce(v.percent, i.percent) is not distinct from i.percent
      and coalesce(v.service_status, i.service_status) is not distinct from i.service_status then i.changed
    else pg_current_xact_id()
  end
from turn v
where i.id = v.id and i.request_id is not distinct from v.request_id and (
  i.state = v."from"
  -- The answer to a start came after nobody could tell: now it is known.
  or (i.state = 'needsOperator' and v."from" = 'starting' and v."to" <> 'needsOperator')
)
returning i.id, i.grp, i.kind, i.state, i.cancel
