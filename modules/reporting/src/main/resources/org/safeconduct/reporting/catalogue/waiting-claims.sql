-- By the day on which the claim entered its stage; one that was taken in with it, since it was lodged.
select p.*, p.claim as id, p.stage as code,
       coalesce((select max(s.entered_on) from casefile.stage_entered s
                  where s.file = 'CASE:' || p.case_number and s.person = p.person and s.stage = p.stage), p.lodged_on) as day
  from rsd.pending_claim p
