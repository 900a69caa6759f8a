-- A key that is there already adds nothing.
insert into {schema}.item (kind, key, grp, priority, item, added_at)
select v.kind, v.key, v.grp, v.priority, v.item, {now}
from jsonb_to_recordset($1::text::jsonb) as v(kind text, key text, grp text, priority int, item jsonb)
on conflict (kind, key) do nothing
returning id, grp
