package org.safeconduct.staff.law;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.readmission.Agreement;
import org.safeconduct.readmission.AgreementRule;
import org.safeconduct.readmission.Agreements;
import org.safeconduct.readmission.RuleName;
import org.safeconduct.staff.Options;
import org.safeconduct.staff.Words;

/** One agreement: its rules with article and source, and what a limit comes to on a day, step by step. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String partner;

    @Inject
    @Param String rule;

    @Inject
    @Param String start;

    @Inject Agreements agreements;

    @Inject Words words;

    private Agreement agreement;
    private transient Due due;

    public void load() {
        agreement = agreements.with(String.valueOf(partner));
        if (given(rule) || given(start)) {
            due = agreements.limit(agreement.partner(), rule, day(), null);
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private LocalDate day() {
        return given(start) ? WrittenDay.read(start, "/start") : null;
    }

    /** Rules by which a day can be counted. */
    public List<Options.Option> getCountable() {
        return agreement.rules()
                .stream()
                .filter(AgreementRule::countable)
                .map(each -> new Options.Option(each.rule().code(), words.code("agreement-rule", each.rule().code())))
                .toList();
    }

    /** Rules that it does not have yet. */
    public List<Options.Option> getMissing() {
        return Stream.of(RuleName.values())
                .filter(name -> agreement.rule(name).isEmpty())
                .map(name -> new Options.Option(name.code(), words.code("agreement-rule", name.code())))
                .toList();
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Due getDue() {
        return due;
    }

    public String getRule() {
        return rule;
    }

    public String getStart() {
        return start;
    }
}
