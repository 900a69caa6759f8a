-- Should a wake-up call ever be missing, it is made again; the engine keeps one for each item.
select id, state, priority from {schema}.item
where state in ('waiting', 'starting', 'running') and admitted and due_at < {now} - interval '5 minutes'
order by due_at limit 1000
