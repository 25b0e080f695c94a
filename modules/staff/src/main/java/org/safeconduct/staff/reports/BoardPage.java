package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.Reports;
import org.safeconduct.staff.Words;

/** Where the work stands, for who manages it: every figure of cases opens its list. */
@Named
@RequestScoped
public class BoardPage {

    @Inject Reports reports;

    @Inject Words words;

    private Reports.Board board;
    private List<FiguresSheet> sheets;

    public void load() {
        board = reports.board();
        sheets = List.of(sheet(board.pipeline(), "cases"), sheet(board.deadlines(), "cases"),
                sheet(board.backlog(), "cases"), sheet(board.pace(), "new_cases", "decided_cases"));
    }

    private FiguresSheet sheet(Figures figures, String... columns) {
        return FiguresSheet.with(figures, Set.of(columns), List.of(columns), words);
    }

    public List<FiguresSheet> getSheets() {
        return sheets;
    }

    /** Of any of them: they were counted together. */
    public Figures getFigures() {
        return board.pipeline();
    }

    /** Whose files were counted, as words. */
    public String getCounted() {
        return Reach.counted(board.pipeline(), words);
    }
}
