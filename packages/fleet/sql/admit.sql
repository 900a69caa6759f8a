-- The next of each group, as many as it has room for. The groups are locked.
with room as (
  select g.name, $2::int - (
    select count(*) from {schema}.item i
    where i.grp = g.name and i.admitted and i.state in ('waiting', 'starting', 'running')
  ) as free
  from {schema}.grp g where g.name = any($1::text[])
), next as (
  select i.id from room, lateral (
    select w.id from {schema}.item w
    where w.grp = room.name and w.state = 'waiting' and not w.admitted
    order by w.priority desc, w.seq limit greatest(room.free, 0)
  ) i
)
update {schema}.item i set admitted = true, due_at = {now} from next where i.id = next.id
returning i.id, i.priority
