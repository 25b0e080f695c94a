-- One of several who were to be heard together comes alone: the others leave the interview for one of their own.
grant delete on rsd.interview_claim to safeconduct_app;
