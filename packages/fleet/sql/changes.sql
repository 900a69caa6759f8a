-- Only what no transaction under way can still precede, so that none is missed.
select {columns}, changed::text as changed from {schema}.item
where changed > $1::text::xid8 and changed < pg_snapshot_xmin(pg_current_snapshot())
order by changed, seq
