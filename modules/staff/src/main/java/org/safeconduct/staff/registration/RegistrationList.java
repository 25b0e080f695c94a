package org.safeconduct.staff.registration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Page;
import org.safeconduct.lobby.Place;
import org.safeconduct.registration.Arrivals;

/** Registrations in the caller's reach, newest first. */
@Named
@ViewScoped
public class RegistrationList implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Arrivals arrivals;

    @Inject HttpServletRequest request;

    @Inject
    @Param String show;

    private Place place;
    private transient Page<Arrivals.Row> list;

    public void load() {
        place = Place.in(request);
        list = place.at(arrivals.list(isOnlyOpen(), place.request()));
    }

    /** Not yet lodged, unless all are asked for. */
    public boolean isOnlyOpen() {
        return !"all".equals(show);
    }

    public Page<Arrivals.Row> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }
}
