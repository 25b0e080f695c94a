select d.*, d.decided_on as day from rsd.decision_figure d where d.level = 'FI'
