package org.safeconduct.partner;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Page;
import org.safeconduct.lobby.Place;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.PartnerRow;

/** The first page: the requests that wait for whoever is here, or all of them. */
@Named
@ViewScoped
public class Inbox implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ALL = "all";

    @Inject
    @Param String show;

    @Inject PartnerDesk desk;

    @Inject HttpServletRequest request;

    private transient Page<PartnerRow> list;
    private Place place;

    public void load() {
        place = Place.in(request);
        list = place.at(isAll() ? desk.list(Set.of(), place.request()) : desk.waiting(place.request()));
    }

    public boolean isAll() {
        return ALL.equals(show);
    }

    public Page<PartnerRow> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }
}
