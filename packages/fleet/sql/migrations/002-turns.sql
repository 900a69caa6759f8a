-- A wake-up call is for several items. Which turn of an item it is for stands in both: a call of an earlier
-- turn is of no use any more, and what is recorded of one does not count.
alter table {schema}.item add column turn int not null default 0;
-- The time of the next turn changes with each one: without an index on it, a row is rewritten in its place.
drop index {schema}.item_due;
alter table {schema}.item set (fillfactor = 80);
-- The calls of before were for one item each, in queues that are gone: those that are open are called anew.
update {schema}.item set due_at = {now} - interval '1 hour'
where state in ('starting', 'running') and due_at is not null;
