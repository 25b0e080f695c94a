package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;

/** The thread of a request, as this State's officers write and read it. The other State reads every word. */
@Stateless
public class Messages {

    /**
     * What is to be written.
     *
     * @param field into one of {@link ApplicationField}, for example {@code /person/birthDate}; null if it is about none
     * @param language in which it is written, BCP 47; null if nobody says
     */
    public record NewMessage(String field, String text, String language) {

        private static final int LONGEST = 200;

        NewMessage(String field, String text) {
            this(field, text, null);
        }

        Flaws check() {
            return Wording.text(new Flaws(), text, "/text")
                    .atMost(LONGEST, field, "/field")
                    .unless(field == null || ApplicationField.of(field).isPresent(), "/field", "pointer")
                    .unless(language == null || language.isBlank() || Tongue.known(language), "/language",
                            "language-tag");
        }
    }

    @Inject Register register;

    @Inject Correspondence correspondence;

    @Inject RequestSight sight;

    /** In the order of writing. Whoever opens it has read what the other side wrote. Unknown if there is no such request. */
    @Gated(Action.READMISSION_READ)
    public List<MessageView> thread(RequestNumber number) {
        return correspondence.open(number, MessageView.Side.REQUESTING);
    }

    /** The same under the head of the file. */
    @Gated(Action.READMISSION_READ)
    public ThreadFile open(RequestNumber number) {
        ReadmissionRequest request = register.read(number);
        return sight.thread(request, correspondence.open(number, MessageView.Side.REQUESTING));
    }

    /**
     * Invalid at the fields. WrongStage before the other State has the request, while it is suspended and once it is closed;
     * RuleForbids {@code not-removable} as for every word that reaches the other State before the transfer.
     */
    @Gated(Action.READMISSION_MESSAGE)
    public MessageView write(RequestNumber number, NewMessage message) {
        message.check().refuse();
        return correspondence.send(speaking(number), MessageView.Side.REQUESTING, message);
    }

    /**
     * What a message of the thread says in another language; it stands beside the message, which stays as it is, and both
     * States read it. Refusals as for {@link #write}; Unknown if the thread has no such message; Invalid at /language for that of
     * the message itself.
     */
    @Gated(Action.READMISSION_MESSAGE)
    public MessageView translate(RequestNumber number, UUID message, NewTranslation translation) {
        translation.check().refuse();
        return correspondence.translate(speaking(number), MessageView.Side.REQUESTING, message, translation);
    }

    private ReadmissionRequest speaking(RequestNumber number) {
        ReadmissionRequest request = register.toSpeak(number);
        if (!request.state().transferred()) {
            register.requireRemovable(request.person());
        }
        return request;
    }
}
