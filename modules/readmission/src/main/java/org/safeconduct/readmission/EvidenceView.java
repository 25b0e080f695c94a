package org.safeconduct.readmission;

/** A piece of evidence with what it is worth under the agreement. */
public record EvidenceView(String kind, EvidenceType.Worth worth, String number, String note) {

    static EvidenceView of(EvidenceItem item, String partner) {
        return new EvidenceView(item.kind(),
                EvidenceBook.of(item.kind()).map(type -> type.worthFor(partner)).orElse(null), item.number(),
                item.note());
    }
}
