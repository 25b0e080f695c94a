package org.safeconduct.paper;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Letters of the kind that the house sends; the people in them are made up. */
final class Samples {

    static final Instant MADE = Instant.parse("2026-03-12T09:30:00Z");

    private Samples() {}

    static Letter english() {
        return Letter.in(
                Locale.ENGLISH,
                MADE,
                new Letterhead(
                        "Office for International Protection",
                        List.of("14 Harbour Street, 1010 Westhaven", "Telephone +49 30 555 0100",
                                "office@protection.example")),
                "Decision on your application for international protection",
                new Foot("SC-2026-000123", "Page {0} of {1}"))
                .to("Ms Selam Tesfay", "c/o Reception Centre North", "7 Mill Lane", "1044 Westhaven")
                .reference(
                        new Fact("Our reference", "SC-2026-000123"),
                        new Fact("Date of this letter", "12 March 2026"),
                        new Fact("Person", "Selam Tesfay, born 14 May 1994"))
                .paragraph(
                        "You applied for international protection on 3 November 2025. We have looked at everything that you told"
                                + " us in the interview of 20 January 2026 and at the papers that you gave us.")
                .heading("What we decided")
                .paragraph(
                        "Your application is refused. You are not recognised as a refugee, and you do not receive subsidiary"
                                + " protection. The reasons follow.")
                .heading("Reasons")
                .numbered(List.of(
                        "You said that you were held for two days in Asmara in 2019. We accept this: what you said was"
                                + " detailed, and it agrees with the reports on the country that we read.",
                        "You said that the police looked for you again in 2024. We do not accept this, because the summons"
                                + " that you gave us carries a date on which that court did not sit.",
                        "Someone in your position does not face a real risk today."))
                .table(
                        List.of("What you told us", "Accepted", "Source"),
                        List.of(
                                List.of("Detention in 2019", "Yes", "Interview, question 42"),
                                List.of("Summons of 6 June 2024", "No", "Document 3; report on courts, p. 18")))
                .heading("If you do not agree")
                .paragraph("You may appeal to the Protection Tribunal. This is how the last day was worked out:")
                .steps(List.of(
                        new Step("12 March 2026", "This letter was handed to you."),
                        new Step("13 March 2026", "The period begins on the next day."),
                        new Step("27 March 2026", "Last day: 15 calendar days, Article 34(2).")))
                .signed(new Signature("Westhaven, 12 March 2026", "Ingrid Halvorsen",
                        "Head of unit, first-instance decisions"));
    }

    /** A form with every piece that forms have, and boxes with nothing in them. */
    static Letter form() {
        Letter form = Letter.in(Locale.ENGLISH, MADE, new Letterhead("Office of Forms", List.of("14 Harbour Street")),
                "Declaration of goods", new Foot("F-2026-7", "Page {0} of {1}"))
                .known("F-2026-7")
                .boxes(Box.of("From", "Office of Forms\n14 Harbour Street"), Box.of("To", null))
                .ticks(new Tick("Urgent", true), new Tick("Fragile", false));
        form.section("A", "Sender")
                .boxesBesidePicture("Photograph", null,
                        List.of(List.of(Box.of("Name", "გიორგი ბერიძე (Giorgi Beridze)")),
                                List.of(Box.of("Born", "1985"), Box.of("At", "Արամ")),
                                List.of(Box.of("Known as", Fonts.romanised("王小明")))));
        return form.boxes(Box.of("Remarks", "محمد الحلبي (Mohammed al-Halabi)").wide(2), Box.of("Weight", ""))
                .section("B", "Signatures")
                .boxes(Box.toSign("Sender"), Box.toSign("Receiver"));
    }

    static Letter arabic() {
        return Letter.in(
                Locale.forLanguageTag("ar"),
                MADE,
                new Letterhead(
                        "مكتب الحماية الدولية",
                        List.of("شارع الميناء 14، 1010 ويستهافن", "هاتف +49 30 555 0100", "office@protection.example")),
                "القرار بشأن طلبك للحماية الدولية",
                new Foot("SC-2026-000124", "صفحة {0} من {1}"))
                .to("السيد يوسف الحلبي", "شارع الطاحونة 7", "1044 ويستهافن")
                .reference(
                        new Fact("رقم الملف", "SC-2026-000124"),
                        new Fact("تاريخ هذه الرسالة", "12 آذار/مارس 2026"),
                        new Fact("الشخص", "Youssef Al-Halabi (1988-04-02)"))
                .paragraph(
                        "لقد تقدمت بطلب للحماية الدولية في 3 تشرين الثاني 2025. نظرنا في كل ما قلته لنا في المقابلة التي جرت"
                                + " في 20 كانون الثاني 2026، وفي الأوراق التي قدمتها لنا، وفي الملف 1234-2026.")
                .heading("ما قررناه")
                .paragraph("تم رفض طلبك. لم يُعترف بك لاجئاً، ولا تحصل على الحماية الفرعية. وفيما يلي الأسباب.")
                .heading("الأسباب")
                .numbered(List.of(
                        "قلت إنك احتُجزت يومين في حلب عام 2019. نقبل ذلك: كان كلامك مفصلاً، ويتفق مع التقارير التي قرأناها عن البلد.",
                        "قلت إن الشرطة بحثت عنك مرة أخرى عام 2024. لا نقبل ذلك، لأن الاستدعاء SY-77/2024 يحمل تاريخاً لم تنعقد"
                                + " فيه المحكمة (انظر الصفحة 18)."))
                .table(
                        List.of("ما قلته لنا", "مقبول", "المصدر"),
                        List.of(
                                List.of("الاحتجاز عام 2019", "نعم", "المقابلة، السؤال 42"),
                                List.of("الاستدعاء 2024-06-06", "لا", "المستند 3")))
                .heading("إذا كنت لا توافق")
                .paragraph("يمكنك الطعن أمام محكمة الحماية. هكذا حُسب اليوم الأخير:")
                .steps(List.of(
                        new Step("2026-03-12", "سُلّمت إليك هذه الرسالة."),
                        new Step("2026-03-13", "تبدأ المهلة في اليوم التالي."),
                        new Step("2026-03-27", "اليوم الأخير: 15 يوماً، المادة 34(2).")))
                .signed(new Signature("ويستهافن، 12 آذار/مارس 2026", "Ingrid Halvorsen", "رئيسة الوحدة"));
    }

    /** In Ukrainian, with a part in Tigrinya. */
    static Letter mixed() {
        return Letter.in(
                Locale.forLanguageTag("uk"),
                MADE,
                new Letterhead("Управління міжнародного захисту", List.of("вул. Портова, 14", "1010 Вестгейвен")),
                "Запрошення на співбесіду",
                new Foot("SC-2026-000125", "Сторінка {0} з {1}"))
                .to("Олена Ґудзь", "вул. Млинова, 7")
                .reference(new Fact("Номер справи", "SC-2026-000125"), new Fact("Особа", "ሰላም ተስፋይ (Selam Tesfay)"))
                .paragraph(
                        "Запрошуємо вас на співбесіду. Візьміть із собою паспорт, посвідчення та все, що може підтвердити сказане.")
                .continueIn(Locale.forLanguageTag("ti"))
                .heading("መጸዋዕታ")
                .paragraph("ንቃለ መሕትት ንዕድመኩም ኣለና። ፓስፖርትኩምን ካልእ ሰነዳትኩምን ሒዝኩም ምጹ።")
                .continueIn(Locale.forLanguageTag("fa"))
                .paragraph("شما را به مصاحبه دعوت می‌کنیم. پرونده SC-2026-000125 را همراه بیاورید.")
                .continueIn(Locale.forLanguageTag("el"))
                .paragraph("Σας καλούμε σε συνέντευξη. Łukasz Żółć, Ağrı, Đặng.");
    }

    /** Letters that Unicode has no joined shapes for: Pashto, then Kurdish. */
    static Letter pashto() {
        return Letter.in(
                Locale.forLanguageTag("ps"),
                MADE,
                new Letterhead("د نړیوال خوندیتوب دفتر", List.of("office@protection.example")),
                "ستاسو د غوښتنې په اړه پرېکړه",
                new Foot("SC-2026-000127", "مخ {0} له {1}"))
                .to("ښاغلی محمد ګل ړومبی")
                .reference(new Fact("د دوسیې شمېره", "SC-2026-000127"))
                .paragraph(
                        "ستاسو غوښتنه ومنل شوه. تاسو کولای شئ چې په دې هېواد کې پاتې شئ. ځوان، څوک، ډېر، ټول، ږیره، رڼا، نړۍ.")
                .continueIn(Locale.forLanguageTag("ckb"))
                .paragraph("بەڕێز، داواکارییەکەت قبوڵ کرا.");
    }

    static Letter manyPages() {
        String sentence = "A long report has many paragraphs, and each of them is read to the end by somebody. ";
        Letter letter = Letter.in(
                Locale.ENGLISH, MADE, new Letterhead("Office", List.of()), "Report",
                new Foot("SC-2026-000126", "Page {0} of {1}"));
        for (String paragraph : Collections.nCopies(40, sentence.repeat(6))) {
            letter.paragraph(paragraph);
        }
        return letter;
    }
}
