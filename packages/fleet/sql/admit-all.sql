-- Where groups have no limit.
update {schema}.item set admitted = true, due_at = {now}
where id = any($1::uuid[]) and state = 'waiting' and not admitted
returning id, priority
