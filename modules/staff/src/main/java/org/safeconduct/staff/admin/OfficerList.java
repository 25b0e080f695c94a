package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.access.OfficerRow;
import org.safeconduct.access.Staff;
import org.safeconduct.kernel.Page;
import org.safeconduct.lobby.Place;
import org.safeconduct.staff.Asked;

/** Accounts of officers. */
@Named
@ViewScoped
public class OfficerList implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Staff staff;

    @Inject Asked asked;

    @Inject HttpServletRequest request;

    @Inject
    @Param Integer q;

    @Inject
    @Param String office;

    @Inject
    @Param String closed;

    private Place place;
    private transient Page<OfficerRow> list;

    public void load() {
        place = Place.in(request);
        String at = office == null || office.isBlank() ? null : office;
        list = place.at(staff.list(getText(), at, "with".equals(closed), place.request()));
    }

    public String getText() {
        return asked.text(q);
    }

    public Integer getQ() {
        return q;
    }

    public String getOffice() {
        return office;
    }

    public String getClosed() {
        return closed;
    }

    public Page<OfficerRow> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }
}
