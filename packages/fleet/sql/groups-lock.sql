-- In one order, so that no two transactions wait for each other.
select name from {schema}.grp where name = any($1::text[]) order by name for update
