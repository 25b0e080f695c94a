package org.safeconduct.staff.cases;

import java.util.Set;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.lobby.Answers;

/**
 * The form of an act: the record that it fills and the face that takes it.
 *
 * @param body a record; its components are the fields, in their order
 * @param call the face
 */
record Form<B extends Record>(Class<B> body, Call<B> call) {

    /** A face method that does an act. */
    @FunctionalInterface
    interface Call<B> {

        void act(CaseNumber number, Set<PersonId> persons, B body, long version);
    }

    void send(CaseNumber number, Set<PersonId> persons, Answers answers, long version) {
        call.act(number, persons, answers.as(body), version);
    }
}
