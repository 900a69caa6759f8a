-- What was not sent ends here; of what was, the service is asked.
update {schema}.item i set
  state = case when state = 'waiting' then 'canceled' else state end,
  ended_at = case when state = 'waiting' then {now} else ended_at end,
  due_at = case when state = 'running' then {now} when state = 'waiting' then null else due_at end,
  -- The next turn cancels; what is read at the moment does not count any more.
  turn = case when state = 'running' then turn + 1 else turn end,
  cancel = 'asked', changed = pg_current_xact_id()
where state in ('waiting', 'starting', 'running') and cancel is null
  and ($1::uuid is null or id = $1) and ($2::text is null or grp = $2) and ($3::text is null or kind = $3)
returning id, grp, kind, state, turn
