package org.safeconduct.api.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.readmission.TransferPlan;
import org.safeconduct.readmission.Transfers;
import org.safeconduct.readmission.TravelDocuments;

/** What this State does from the acceptance to the handover. */
@ApplicationScoped
class TransferActs implements RequestActGroup {

    @Inject TravelDocuments documents;

    @Inject Transfers transfers;

    @Override
    public boolean ofPartner() {
        return false;
    }

    @Override
    public List<RequestDoing<?>> acts() {
        return List.of(
                RequestDoing.plain("request-travel-document",
                        (number, version) -> documents.request(number, version)),
                new RequestDoing<>("authorise-eu-document", TravelDocuments.EuDocument.class,
                        (at, it) -> documents.authoriseEu(at.number(), it, at.version())),
                new RequestDoing<>("plan-transfer", TransferPlan.class,
                        (at, it) -> transfers.plan(at.number(), it, at.version())),
                RequestDoing.plain("notify-transfer", (number, version) -> transfers.giveNotice(number, version)),
                RequestDoing.because("postpone", (number, why, version) -> transfers.postpone(number, why, version)),
                new RequestDoing<>("hand-over", OwnActs.Remarks.class,
                        (at, it) -> transfers.handOver(at.number(), it.remarks(), at.version())),
                RequestDoing.because("retract-handover",
                        (number, why, version) -> transfers.retractHandover(number, why, version)),
                RequestDoing.because("take-back",
                        (number, why, version) -> transfers.takeBack(number, why, version)));
    }
}
