package org.safeconduct.staff.returns;

import org.safeconduct.readmission.RequestNumber;

/**
 * The form of an act: the record that its single fields fill, and the face that takes it.
 *
 * @param body a record; its components are the fields, in their order
 * @param call the face
 */
record RequestForm<B extends Record>(Class<B> body, Call<B> call) {

    /** A face method that does an act; the sheet has the rows besides the fields. */
    @FunctionalInterface
    interface Call<B> {

        void act(RequestNumber number, B body, Sheet sheet, long version);
    }

    void send(RequestNumber number, Sheet sheet, long version) {
        call.act(number, sheet.answers().as(body), sheet, version);
    }
}
