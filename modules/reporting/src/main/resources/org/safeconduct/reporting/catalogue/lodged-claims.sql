select l.*, l.claim as id, l.lodged_on as day, cast(null as text) as code from rsd.lodged_claim l
