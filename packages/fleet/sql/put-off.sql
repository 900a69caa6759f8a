-- Items whose turn has to wait. The call that was in hand for them is for a turn that is over then.
update {schema}.item i set turn = i.turn + 1, due_at = {now} + v.due_ms * interval '1 millisecond'
from jsonb_to_recordset($1::text::jsonb) as v(id uuid, turn int, due_ms float8)
where i.id = v.id and i.turn = v.turn and i.state in ('waiting', 'starting', 'running')
returning i.id, i.turn
