package org.safeconduct.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.safeconduct.lobby.LivePages;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.ThreadMoved;

/** Lets the open pages of a thread hear that something in it is new, while the other State has the request. */
@ApplicationScoped
class ThreadNews {

    @Inject LivePages pages;

    /** To what the pages of this room that show the thread listen. */
    static String page(RequestNumber number) {
        return "partner/" + number;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadMoved news) {
        if (news.shared() && news.concerns(MessageView.Side.REQUESTED)) {
            pages.tell(page(news.number()));
        }
    }
}
