package org.safeconduct.staff.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.safeconduct.lobby.LivePages;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.ThreadMoved;

/** Lets the open pages of a thread hear that something in it is new. */
@ApplicationScoped
class ThreadNews {

    @Inject LivePages pages;

    /** To what the pages of this room that show the thread listen. */
    static String page(RequestNumber number) {
        return "staff/" + number;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadMoved news) {
        if (news.concerns(MessageView.Side.REQUESTING)) {
            pages.tell(page(news.number()));
        }
    }
}
