package org.safeconduct.api.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.readmission.Meeting;
import org.safeconduct.readmission.MissionDesk;
import org.safeconduct.readmission.NewTravelDocument;
import org.safeconduct.readmission.PartnerDesk;

/** What the other State's authority and mission do. */
@ApplicationScoped
class PartnerActs implements RequestActGroup {

    @Inject PartnerDesk desk;

    @Inject MissionDesk mission;

    @Override
    public boolean ofPartner() {
        return true;
    }

    @Override
    public List<RequestDoing<?>> acts() {
        return List.of(
                new RequestDoing<>("confirm-receipt", PartnerDesk.Receipt.class,
                        (at, it) -> desk.confirmReceipt(at.number(), it, at.version())),
                new RequestDoing<>("ask", PartnerDesk.Question.class,
                        (at, it) -> desk.ask(at.number(), it, at.version())),
                new RequestDoing<>("extend", PartnerDesk.Extension.class,
                        (at, it) -> desk.extend(at.number(), it, at.version())),
                new RequestDoing<>("accept", PartnerDesk.Acceptance.class,
                        (at, it) -> desk.accept(at.number(), it, at.version())),
                new RequestDoing<>("refuse", PartnerDesk.Rejection.class,
                        (at, it) -> desk.refuse(at.number(), it, at.version())),
                new RequestDoing<>("hand-over", PartnerDesk.Arrival.class,
                        (at, it) -> desk.confirmHandover(at.number(), it, at.version())),
                RequestDoing.because("retract-arrival",
                        (number, why, version) -> desk.retractArrival(number, why, version)),
                RequestDoing.because("claim-error", (number, why, version) -> desk.claimError(number, why, version)),
                new RequestDoing<>("record-interview", MissionDesk.Result.class,
                        (at, it) -> mission.recordInterview(at.number(), it, at.version())),
                new RequestDoing<>("arrange-interview", Meeting.class,
                        (at, it) -> mission.arrangeInterview(at.number(), it, at.version())),
                RequestDoing.because("call-off-interview",
                        (number, why, version) -> mission.callOffInterview(number, why, version)),
                new RequestDoing<>("issue-travel-document", NewTravelDocument.class,
                        (at, it) -> mission.issueTravelDocument(at.number(), it, at.version())));
    }
}
