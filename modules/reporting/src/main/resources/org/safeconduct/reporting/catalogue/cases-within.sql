(cast(:everywhere as boolean) or c.office = any (:offices) or c.assignee_id = cast(:officer as uuid))
       and (cast(:track as text) is null or c.track = upper(replace(:track, '-', '_')))
       and (cast(:office as text) is null or c.office = :office)
       and (cast(:nationality as text) is null
            or exists (select 1 from rsd.claim_nationality o where o.case_number = c.number and o.nationality = :nationality))
