package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.CheckFinding.Weight;
import org.safeconduct.readmission.PartnerFile.Person;
import org.safeconduct.schema.TestDatabase;

/** A photograph of the person is chosen for a request, stands on its form, and crosses as pixels alone. */
class PhotographsTest {

    private static final String CAMERA = "Exif owner Dr. Zephyrine, shelter at 48.2, 16.4";

    private final TwoStates two = new TwoStates();

    /** A picture in two colours, with words of its camera in a segment of their own. */
    private static byte[] jpeg(int width, int height) {
        byte[] plain = drawn("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
        byte[] words = CAMERA.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
        out.writeBytes(words);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] drawn(String format, int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private UUID filed(PersonId person, String kind, String name, byte[] content) {
        return two.act(() -> two.the(Documents.class)
                .add(new Subject(Subject.Kind.PERSON, person.value().toString()),
                        new Documents.NewDocument(kind, "At the asylum interview of Zephyrine", name, person.value()),
                        new ByteArrayInputStream(content)))
                .id();
    }

    private void choose(RequestNumber number, UUID document) {
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(RequestKind.REGULAR,
                        List.of(new EvidenceItem("NP-01", "P7654321", "Copy of two pages")), null, null, null,
                        document),
                        two.version(number)));
    }

    private void submit(RequestNumber number) {
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
    }

    private byte[] picture(RequestNumber number) {
        return two.act(() -> two.the(Photographs.class).picture(number));
    }

    private List<CheckFinding> findings(RequestNumber number) {
        return two.act(() -> two.the(Submission.class).findings(number));
    }

    @Test
    void theOtherStateSeesThePixelsAndNothingElseOfTheFile() throws IOException {
        PersonId person = two.returnee("KAZ");
        UUID document = filed(person, "PHO", "camera.jpg", jpeg(2400, 3000));
        RequestNumber number = two.open(person, "KAZ");
        choose(number, document);
        two.authority("KAZ");
        assertThatThrownBy(() -> two.act(() -> two.the(Photographs.class).shared(number)))
                .isInstanceOf(Unknown.class);
        two.officer();
        submit(number);
        two.authority("KAZ");
        byte[] crossed = two.act(() -> two.the(Photographs.class).shared(number));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(crossed));
        assertThat(List.of(seen.getWidth(), seen.getHeight())).isEqualTo(List.of(480, 600));
        assertThat(new Color(seen.getRGB(100, 300)).getBlue()).isGreaterThan(200);
        assertThat(new String(crossed, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Zephyrine", "48.2");
        assertThat(two.act(() -> two.the(PartnerDesk.class).file(number)).photographed()).isTrue();
        PrintedForm form = new PrintedForm(two.act(() -> two.the(PartnerForms.class)
                .print(number, FormKind.APPLICATION)));
        assertThat(form.breaches()).isEmpty();
        assertThat(form.pictures()).isEqualTo(1);
    }

    @Test
    void anotherStateAndAWithdrawnRequestShowNone() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = two.open(person, "KAZ");
        choose(number, filed(person, "PHO", "camera.jpg", jpeg(300, 400)));
        submit(number);
        two.authority("SRB");
        assertThatThrownBy(() -> two.act(() -> two.the(Photographs.class).shared(number)))
                .isInstanceOf(Unknown.class);
        two.officer();
        two.act(() -> two.the(Requests.class).withdraw(number, "Asked in error", two.version(number)));
        two.authority("KAZ");
        assertThatThrownBy(() -> two.act(() -> two.the(Photographs.class).shared(number)))
                .isInstanceOf(Unknown.class);
        assertThat(two.act(() -> two.the(PartnerDesk.class).file(number)).photographed()).isFalse();
    }

    @Test
    void onlyPhotographsOfThePersonAreOffered() {
        PersonId other = two.returnee("KAZ");
        UUID others = filed(other, "PHO", "other.jpg", jpeg(30, 40));
        PersonId person = two.returnee("KAZ");
        UUID passport = filed(person, "PPT", "passport.jpg", jpeg(30, 40));
        UUID own = filed(person, "PHO", "own.png", drawn("png", 30, 40, BufferedImage.TYPE_INT_ARGB));
        RequestNumber number = two.open(person, "KAZ");
        assertThat(two.act(() -> two.the(Photographs.class).choices(number)))
                .extracting(Photographs.Choice::document)
                .containsExactly(own);
        for (UUID wrong : List.of(others, passport, UUID.randomUUID())) {
            assertThatThrownBy(() -> choose(number, wrong)).isInstanceOfSatisfying(Invalid.class,
                    no -> assertThat(no.flaws())
                            .containsExactly(Flaw.at("/photograph", "photograph-not-of-person")));
        }
        assertThatThrownBy(() -> picture(number)).isInstanceOf(Unknown.class);
        choose(number, own);
        assertThat(two.act(() -> two.the(Requests.class).file(number)).photograph()).isEqualTo(own);
        choose(number, null);
        assertThatThrownBy(() -> picture(number)).isInstanceOf(Unknown.class);
    }

    @Test
    void whatIsNotOpaqueIsDrawnOnWhite() throws IOException {
        byte[] png = drawn("png", 40, 40, BufferedImage.TYPE_INT_ARGB);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(Portrait.of(new ByteArrayInputStream(png))));
        assertThat(new Color(seen.getRGB(35, 20)).getRed()).isGreaterThan(240);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 300})
    void whatIsDamagedIsRefusedAtItsField(int kept) {
        byte[] broken = Arrays.copyOf(jpeg(300, 400), kept);
        assertThatThrownBy(() -> Portrait.of(new ByteArrayInputStream(broken))).isInstanceOfSatisfying(Invalid.class,
                no -> assertThat(no.flaws()).containsExactly(Flaw.at("/photograph", "photograph-unreadable")));
    }

    @Test
    void theCheckAsksForOneAndForAnotherOnceItWasFiledInError() {
        PersonId person = two.returnee("KAZ");
        UUID document = filed(person, "PHO", "camera.jpg", jpeg(30, 40));
        RequestNumber number = two.open(person, "KAZ");
        assertThat(findings(number))
                .contains(new CheckFinding(Flaw.at("/photograph", "check-photograph"), Weight.REMARK));
        choose(number, document);
        assertThat(findings(number)).noneMatch(finding -> finding.flaw().pointer().equals("/photograph"));
        new Sql(TestDatabase.owner())
                .run("update casefile.document set struck_at = now(), struck_by = 'x', struck_reason = 'x' where id = ?",
                        document);
        assertThat(findings(number))
                .contains(new CheckFinding(Flaw.at("/photograph", "check-photograph-gone"), Weight.REFUSES));
    }

    @Test
    void aFormThatCannotGoWithoutOneRefuses() {
        Person person = new Person(List.of(), "M", null, false, null, List.of(), null, List.of());
        Findings findings = new Findings();
        new CheckedPerson(person, List.of(ApplicationField.PHOTOGRAPH)).picture(findings, false);
        assertThat(findings.all())
                .containsExactly(new CheckFinding(Flaw.at("/photograph", "check-photograph"), Weight.REFUSES));
    }
}
