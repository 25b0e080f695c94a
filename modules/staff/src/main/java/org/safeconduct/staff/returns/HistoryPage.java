package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.staff.cases.Happening;

/** Everything that happened to a request, with the reasons that stay in our own file. */
@Named
@ViewScoped
public class HistoryPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Timeline timeline;

    private RequestNumber request;
    private transient List<Happening> events;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        request = new RequestNumber(number);
        events = Happening.told(timeline.of(request.subject()), Map.of());
    }

    public RequestNumber getRequest() {
        return request;
    }

    public List<Happening> getEvents() {
        return events;
    }
}
