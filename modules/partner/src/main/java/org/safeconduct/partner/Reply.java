package org.safeconduct.partner;

import org.safeconduct.lobby.Answers;
import org.safeconduct.readmission.RequestNumber;

/**
 * The form of an act: the record that it fills and the face that takes it.
 *
 * @param body a record; its components are the fields, in their order
 * @param call the face
 */
record Reply<B extends Record>(Class<B> body, Call<B> call) {

    /** A face method that does an act. */
    @FunctionalInterface
    interface Call<B> {

        void act(RequestNumber number, B body, long version);
    }

    void send(RequestNumber number, Answers answers, long version) {
        call.act(number, answers.as(body), version);
    }
}
