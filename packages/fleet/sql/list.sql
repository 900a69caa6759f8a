select {columns} from {schema}.item
where ($1::text is null or state = $1) and ($2::text is null or grp = $2) and ($3::text is null or kind = $3)
  and ($4::text is null or key = $4) and seq > $5::bigint
order by seq limit $6::int
