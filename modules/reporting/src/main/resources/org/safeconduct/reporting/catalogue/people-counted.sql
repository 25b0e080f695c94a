select count(*) from (select from ({rows}) r limit :limit) few
