-- Where groups have no limit any more.
update {schema}.item set admitted = true, due_at = {now}
where id in (select id from {schema}.item where state = 'waiting' and not admitted limit 10000)
returning id, priority
