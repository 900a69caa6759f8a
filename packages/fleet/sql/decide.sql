update {schema}.item set state = $2, admitted = true, token = coalesce($3, token),
  token_keep = case when $3::text is null then token_keep end,
  token_rest = case when $3::text is null then token_rest end, tries = 0, troubled_at = null,
  error = case when $2 = 'failed' then $4::text::jsonb end, cancel = null, turn = turn + 1,
  ended_at = case when $2 = 'failed' then {now} end, due_at = {now}, changed = pg_current_xact_id()
where id = $1::uuid and state = 'needsOperator' returning id, grp, priority, turn
