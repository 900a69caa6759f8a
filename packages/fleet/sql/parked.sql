select distinct grp from {schema}.item where state = 'waiting' and not admitted limit 1000
