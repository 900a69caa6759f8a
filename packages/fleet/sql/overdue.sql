-- Should a wake-up call ever be missing, it is made again, for the same turn: the one that comes second is of
-- no use then. Items that are behind because the workers are, are called again every five minutes at most.
update {schema}.item set due_at = {now} where id in (
  select id from {schema}.item
  where state in ('waiting', 'starting', 'running') and admitted and due_at < {now} - interval '5 minutes'
  -- What runs at a service before what nothing was sent for.
  order by state = 'waiting', due_at limit 1000 for update skip locked
)
returning id, state, turn, priority
