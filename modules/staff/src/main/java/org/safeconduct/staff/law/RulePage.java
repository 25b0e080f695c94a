package org.safeconduct.staff.law;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.lobby.Answers;
import org.safeconduct.lobby.Me;
import org.safeconduct.readmission.NewRule;
import org.safeconduct.readmission.RuleChanges;
import org.safeconduct.readmission.RuleName;
import org.safeconduct.readmission.RuleVersion;
import org.safeconduct.readmission.RuleVersion.Outcome;
import org.safeconduct.staff.Words;

/** One rule of an agreement through time; a change is proposed here by one officer and settled by another. */
@Named
@ViewScoped
public class RulePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String partner;

    @Inject
    @Param String rule;

    @Inject RuleChanges changes;

    @Inject Words words;

    @Inject Me me;

    private transient List<RuleVersion> versions;
    private RuleVersion proposed;
    private String reason;
    private final Map<String, String> values = new HashMap<>();

    public void load() {
        versions = changes.history(String.valueOf(partner), String.valueOf(rule));
        proposed = versions.stream().filter(each -> each.outcome() == Outcome.PROPOSED).findFirst().orElse(null);
        versions.stream().filter(each -> each.outcome() != Outcome.REJECTED).forEach(this::prefill);
    }

    /** The form starts with the last wording, so that only what differs need be typed. */
    private void prefill(RuleVersion version) {
        values.put("amount", Objects.toString(version.rule().amount(), ""));
        values.put("unit", Objects.toString(version.rule().unit(), ""));
        values.put("starts", Objects.toString(version.rule().starts(), ""));
        values.put("status", version.rule().status().name());
        values.put("source", Objects.toString(version.rule().source(), ""));
        values.put("article", Objects.toString(version.rule().article(), ""));
        values.put("total", String.valueOf(version.rule().total()));
        values.put("applies", Objects.toString(version.rule().applies(), ""));
        values.put("offices", String.join("\n", version.rule().offices()));
        values.put("note", Objects.toString(version.rule().note(), ""));
    }

    public void propose() {
        changes.propose(partner, rule, new Answers(values).as(NewRule.class));
        back("rule.done.proposed");
    }

    public void confirm() {
        changes.confirm(partner, proposed.id(), proposed.version());
        back("rule.done.confirmed");
    }

    public void reject() {
        changes.reject(partner, proposed.id(), reason, proposed.version());
        back("rule.done.rejected");
    }

    private void back(String done) {
        Messages.addFlashGlobalInfo(words.say(done));
        Faces.redirect("/law/rule.xhtml?partner=%s&rule=%s", partner, rule);
    }

    /** Newest first. */
    public List<RuleVersion> getVersions() {
        return versions.reversed();
    }

    /** What waits for a second officer; null if nothing does. */
    public RuleVersion getProposed() {
        return proposed;
    }

    /** Who proposed it cannot settle it. */
    public boolean isSettling() {
        return proposed != null && me.may("AGREEMENT_CONFIRM") && !proposed.proposedBy().equals(me.getLogin());
    }

    public boolean isProposing() {
        return proposed == null && me.may("AGREEMENT_CHANGE");
    }

    /** What its wording consists of: how it is asked for. */
    public RuleName.Form getForm() {
        return RuleName.of(rule).map(RuleName::form).orElse(RuleName.Form.LIMIT);
    }

    /** Whether its amount may be added to that of another rule. */
    public boolean isExtension() {
        return "reply-extension".equals(rule);
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getPartner() {
        return partner;
    }

    public String getRule() {
        return rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
