-- The planner's calendar asks by day, the list of requests by officer.
create index request_limit_due on readmission.request_limit (due_on) where ended is null;
create index transfer_departs on readmission.transfer (departs_on);
create index crossing_interview on readmission.crossing (happened_on) where act in ('CALL_INTERVIEW', 'RECORD_INTERVIEW');
create index request_opened_by on readmission.request (opened_by, number desc);
