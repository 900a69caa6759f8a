select coalesce(max(version), 0)::int as version from {schema}.layout
