package org.safeconduct.registration;

import java.time.LocalDate;
import org.safeconduct.kernel.RegistrationNumber;

/**
 * One person as the file on paper has it.
 *
 * @param reference number of the paper file; the person is found by it
 * @param group what those who came together share; null for who came alone
 * @param joins the group that is known already; null: those of one {@code group} make a new one
 * @param office code of the office where the file lies; a group lies together, where it lies already
 * @param madeOn day on which protection was asked for
 * @param lodgedOn day of lodging
 * @param track procedure that the paper names; null if it names none
 * @param decided the claim was decided or ended: nobody streams it any more
 * @param language language of contact, ISO 639-3
 */
public record PaperFile(
        String reference,
        String group,
        RegistrationNumber joins,
        String office,
        LocalDate madeOn,
        LocalDate lodgedOn,
        Track track,
        boolean decided,
        String language,
        NewPerson person) {}
