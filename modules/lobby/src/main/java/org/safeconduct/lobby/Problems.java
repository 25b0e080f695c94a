package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page has to say: what went wrong and where, and what is done. */
@Named
@RequestScoped
public class Problems {

    /** A message with the id of its field; null if it is about the whole page. */
    public record Problem(String field, String text) {}

    public List<Problem> getWrong() {
        return collect(true);
    }

    public List<Problem> getDone() {
        return collect(false);
    }

    private static List<Problem> collect(boolean wrong) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> found = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                if (wrong == message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    found.add(new Problem(field, message.getSummary()));
                }
            }
        }
        return found;
    }
}
