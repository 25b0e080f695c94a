-- Waiting for evidence (A15), after an interview that was missed (A13), ended before it was reopened (A90, A91).
(select coalesce(sum(least(coalesce(s.left_on, k.day), k.day) - s.entered_on), 0)
              from casefile.stage_entered s
             where s.file = 'CASE:' || k.case_number and s.person = k.person
               and s.stage in ('A13', 'A15', 'A90', 'A91') and s.entered_on < k.day)
