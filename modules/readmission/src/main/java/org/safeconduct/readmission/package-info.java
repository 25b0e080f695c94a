/**
 * Readmission: requests to the country of origin after a final refusal, from the draft to the confirmed handover. A request is
 * opened, and goes on, only when rsd answers that nothing stands in the way of removal; what makes that answer fall suspends it.
 * The other State has faces of its own (PartnerDesk, MissionDesk, PartnerMessages) and sees what their records name, nothing
 * else. Agreements are data; only a rule that was confirmed in the text counts days. Publishes TransferCompleted. May call rsd,
 * registration, casefile, access and the kernel.
 */
package org.safeconduct.readmission;
