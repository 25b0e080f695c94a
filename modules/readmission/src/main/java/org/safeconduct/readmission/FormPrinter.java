package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.access.Particulars;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.readmission.forms.Course;
import org.safeconduct.readmission.forms.Dossier;
import org.safeconduct.readmission.forms.Paper;
import org.safeconduct.readmission.forms.Words;

/** Prints a form from what the other State may see of a request, whoever asks: one sheet for both sides. */
@Dependent
class FormPrinter {

    @Inject PartnerSight sight;

    @Inject RequestLimits limits;

    @Inject Portraits portraits;

    @Inject Correspondence correspondence;

    @Inject Codes codes;

    @Inject Clock clock;

    @Inject Particulars particulars;

    /** {@code reader}: who prints it; what it shows of the thread, that State has read. */
    byte[] print(ReadmissionRequest request, FormKind kind, MessageView.Side reader) {
        PartnerFile file = sight.file(request);
        Course course = Course.of(file);
        if (!course.forms().contains(kind)) {
            throw new RuleForbids("form-not-there");
        }
        particulars.noted(request.person(), "form", kind.word());
        // The forms of the agreements are written in English, or may be; another language is not confirmed for any.
        Words words = new Words(Locale.ENGLISH, codes::label);
        return Paper.of(kind, new Dossier(file, course, request.partner(),
                agreement(request, kind).orElse(null), words, thread(request, kind, reader), clock.instant(),
                portraits.crossing(request).orElse(null)));
    }

    private List<MessageView> thread(ReadmissionRequest request, FormKind kind, MessageView.Side reader) {
        return kind == FormKind.TRANSCRIPT ? correspondence.open(request.number(), reader) : List.of();
    }

    /** What silence meant is cited as it was read when the limit of the reply began, whatever was changed since. */
    private Optional<Agreement> agreement(ReadmissionRequest request, FormKind kind) {
        LocalDate today = LocalDate.now(clock);
        return limits.agreement(request, kind == FormKind.TACIT_ACCEPTANCE
                ? limits.silentSince(request).orElse(today)
                : today);
    }
}
