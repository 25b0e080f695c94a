(cast(:everywhere as boolean) or k.office = any (:offices) or k.assignee_id = cast(:officer as uuid))
       and (cast(:track as text) is null or k.track = upper(replace(:track, '-', '_')))
       and (cast(:office as text) is null or k.office = :office)
       and (cast(:nationality as text) is null
            or exists (select 1 from rsd.claim_nationality o where o.claim = k.claim and o.nationality = :nationality))
