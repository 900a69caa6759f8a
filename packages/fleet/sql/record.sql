-- What became of turns. Each is fenced: it has to be the state, the intent (request id) and the turn it was made
-- in; the answer to a start counts in whatever turn its item is looked for meanwhile.
update {schema}.item i set
  -- What was never sent has not to be sent any more once it is to be cancelled.
  state = case when v.state = 'waiting' and i.cancel = 'asked' then 'canceled' else v.state end,
  turn = i.turn + 1,
  token = coalesce(v.token, i.token),
  token_keep = case when v.token is null then coalesce(v.token_keep, i.token_keep) end,
  token_rest = case when v.token is null then coalesce(v.token_rest, i.token_rest) end,
  reads = i.reads + v.reads,
  percent = coalesce(v.percent, i.percent),
  service_status = coalesce(v.service_status, i.service_status),
  tries = v.tries,
  troubled_at = case when v.tries = 0 then null else coalesce(i.troubled_at, {now}) end,
  cancel = coalesce(v.cancel, i.cancel),
  error = v.error,
  result = coalesce(v.result, i.result),
  started_at = case when v.state = 'running' and i.state <> 'running' then {now} else i.started_at end,
  ended_at = case
    when v.state in ('succeeded', 'failed', 'canceled') or (v.state = 'waiting' and i.cancel = 'asked') then {now}
  end,
  due_at = {now} + v.due_ms * interval '1 millisecond',
  changed = case
    when v.state = i.state and coalesce(v.percent, i.percent) is not distinct from i.percent
      and coalesce(v.service_status, i.service_status) is not distinct from i.service_status then i.changed
    else pg_current_xact_id()
  end
from jsonb_to_recordset($1::text::jsonb) as v(
  id uuid, "from" text, request_id uuid, turn int, state text, token text, token_keep int, token_rest text,
  reads int, percent real, service_status text, tries int, cancel text, error jsonb, result jsonb, due_ms float8
)
-- The ids by themselves, so that no table is ever read as a whole for them.
where i.id = any($2::uuid[]) and i.id = v.id and i.request_id is not distinct from v.request_id
  and (v.turn is null or i.turn = v.turn) and (
    i.state = v."from"
    -- The answer to a start came after nobody could tell: now it is known.
    or (i.state = 'needsOperator' and v."from" = 'starting' and v.state <> 'needsOperator')
  )
returning i.id, i.state, i.turn, i.cancel
