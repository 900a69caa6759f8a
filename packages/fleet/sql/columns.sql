id, kind, key, grp as "group", priority, item, state, request_id as "clientRequestId", starts, reads,
percent::float8 as "percentComplete", service_status as "serviceStatus", cancel, tries, error, result,
added_at as "addedAt", intent_at as "intentAt", started_at as "startedAt", ended_at as "endedAt", due_at as "dueAt",
seq::text as seq
