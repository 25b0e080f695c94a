-- Who takes the same part again is kept with the later time.
grant update on rsd.claim_hand to safeconduct_app;
