package org.safeconduct.readmission;

/**
 * News: something is new in the thread of a request. What that is, is read at the face.
 *
 * @param by who wrote, or read what the other side wrote
 * @param shared whether the other State has the request, and may hear of it
 */
public record ThreadMoved(RequestNumber number, MessageView.Side by, What what, boolean shared) {

    /** Which of both it was. */
    public enum What {
        WRITTEN,
        READ
    }

    /** What a side writes is new on all pages; that it has read something, only on those of the other. */
    public boolean concerns(MessageView.Side side) {
        return what == What.WRITTEN || by != side;
    }
}
