package org.safeconduct.staff.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeconduct.reporting.Reports;

/** The catalogue of reports. */
@Named
@RequestScoped
public class ReportList {

    @Inject Reports reports;

    private List<Reports.Definition> list;

    public void load() {
        list = reports.catalogue();
    }

    public List<Reports.Definition> getList() {
        return list;
    }
}
