from rsd.decision_figure d
      left join registration.claim_figure p on p.claim = d.claim
     where (cast(:everywhere as boolean) or d.office = any (:offices) or d.assignee_id = cast(:officer as uuid))
       and (cast(:from as date) is null or d.decided_on >= :from)
       and (cast(:to as date) is null or d.decided_on <= :to)
       and (cast(:level as text) is null or d.level = :level)
