select name as group, throttled, throttled_until as "throttledUntil" from {schema}.grp where throttled > 0 order by name
