-- The planner's calendar asks by the day that was said for an interview.
create index crossing_interview_day on readmission.crossing (code) where act in ('CALL_INTERVIEW', 'ARRANGE_INTERVIEW');
