select p.*, p.claim as id, p.lodged_on as day, p.stage as code from rsd.pending_claim p
