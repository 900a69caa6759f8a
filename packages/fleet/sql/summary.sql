select kind, state, count(*)::int as count, sum(starts)::int as starts, sum(reads)::bigint::float8 as reads
from {schema}.item group by kind, state
