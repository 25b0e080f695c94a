package org.safeconduct.lobby;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusals;
import org.safeconduct.kernel.Stale;

/**
 * Tells the officer why not, in the language of the screen. A flaw stands at its field: the input whose attribute
 * {@code pointer} is the flaw's pointer, else the one whose id is the last part of it; what has no field stands on top.
 */
public final class RefusalMessages {

    private static final String OVERTAKEN = "OptimisticLockException";

    private RefusalMessages() {}

    /** The refusal among the causes. A version that was overtaken shows at commit, outside the gate: it is stale too. */
    static Optional<Refusal> within(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (OVERTAKEN.equals(cause.getClass().getSimpleName())) {
                return Optional.of(new Stale());
            }
        }
        return Optional.empty();
    }

    /** Puts the refusal on the page, flaw by flaw. */
    public static void tell(FacesContext context, Refusal refusal) {
        List<Flaw> flaws = refusal instanceof Invalid invalid && !invalid.flaws().isEmpty()
                ? invalid.flaws()
                : List.of(new Flaw("", refusal.key(), refusal.args()));
        flaws.forEach(flaw -> tell(context, flaw));
        context.validationFailed();
    }

    private static void tell(FacesContext context, Flaw flaw) {
        String text = Refusals.text(flaw, context.getViewRoot().getLocale());
        String field = field(context, flaw.pointer());
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static String field(FacesContext context, String pointer) {
        if (pointer.isEmpty()) {
            return null;
        }
        String[] found = new String[2];
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (at, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            int rank = rank(component, pointer);
            if (rank < found.length && found[rank] == null) {
                found[rank] = component.getClientId(context);
                refused(component);
            }
            return found[0] == null ? VisitResult.ACCEPT : VisitResult.COMPLETE;
        });
        return found[0] == null ? found[1] : found[0];
    }

    /** What is refused stays to be read and mended. */
    private static void refused(UIComponent component) {
        EditableValueHolder input = (EditableValueHolder) component;
        if (input.getValue() instanceof String || input.getValue() instanceof LocalDate) {
            input.setSubmittedValue(input.getValue().toString());
        }
        input.setValid(false);
    }

    /** 0: the input says that it is the one; 1: its id is the name in the pointer; 2: neither. */
    private static int rank(UIComponent component, String pointer) {
        Object said = component.getAttributes().get("pointer");
        if (!(component instanceof EditableValueHolder) || (said != null && !names(said, pointer))) {
            return 2;
        }
        return said != null ? 0 : lastName(pointer).equals(component.getId()) ? 1 : 2;
    }

    /** An input may stand for several places of what is sent, with a space between them. */
    private static boolean names(Object said, String pointer) {
        return List.of(said.toString().split(" ")).contains(pointer);
    }

    private static String lastName(String pointer) {
        String last = "";
        for (String part : pointer.split("/", -1)) {
            last = part.isEmpty() || part.chars().allMatch(Character::isDigit) ? last : part;
        }
        return last;
    }
}
