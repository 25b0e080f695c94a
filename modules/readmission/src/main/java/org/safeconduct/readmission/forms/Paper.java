package org.safeconduct.readmission.forms;

import org.safeconduct.readmission.FormKind;

/** Every form with what prints it. */
public final class Paper {

    private Paper() {}

    /** PDF/A-1b. The course must have the form. */
    public static byte[] of(FormKind kind, Dossier dossier) {
        Blank blank = Blank.of(kind, dossier);
        switch (kind) {
            case APPLICATION -> new Application(dossier, blank).fill();
            case REPLY -> new Reply(dossier, blank).fill();
            case TRANSFER_NOTIFICATION -> new TransferNotification(dossier, blank).fill();
            case HANDOVER_RECORD -> new HandoverRecord(dossier, blank).fill();
            case TRAVEL_DOCUMENT_DATA -> new TravelDocumentData(dossier, blank).fill();
            case TRAVEL_DOCUMENT_REISSUE -> new Reissue(dossier, blank).fill();
            case TACIT_ACCEPTANCE -> new TacitAcceptance(dossier, blank).fill();
            case TRANSCRIPT -> new Transcript(dossier, blank).fill();
        }
        return blank.print();
    }
}
