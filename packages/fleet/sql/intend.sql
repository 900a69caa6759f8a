-- The intent to start, committed before anything is sent.
update {schema}.item i set state = 'starting', request_id = v.request_id, intent_at = {now}, turn = turn + 1,
  starts = starts + 1, due_at = {now} + $2 * interval '1 millisecond', changed = pg_current_xact_id()
from jsonb_to_recordset($1::text::jsonb) as v(id uuid, request_id uuid)
where i.id = v.id and i.state = 'waiting' and not exists (
  select from {schema}.setting s where s.name = 'paused' and s.value = 'true'
)
returning i.id, i.turn
