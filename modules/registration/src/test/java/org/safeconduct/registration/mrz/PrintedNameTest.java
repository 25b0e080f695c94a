package org.safeconduct.registration.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.NamePart;

class PrintedNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PETROVIC<<DRAGAN,               Petrović,      Dragan,      true
            PETROVIC<<DRAGAN,               Petrovic,      Dragana,     false
            PETROVICH<<DRAGAN,              Petrović,      Dragan,      false
            DORDEVIC<<LUKA,                 Đorđević,      Luka,        true
            MUELLER<<JORG,                  Müller,        Jorg,        true
            MULLER<<JORG,                   Müller,        Jorg,        true
            VAN<DER<MUELEN<<ANNA<MARIA,     van der Muelen, Anna-Maria, true
            VAN<DER<MUELEN<<ANNA<MARIA,     van der Muelen, Anna,       false
            OCONNOR<<ENYA,                  O'Connor,      Enya,        true
            PETROVIC<<,                     Petrović,      Dragan,      false
            NILAVADHANANANDAKRISHNAMOORTHY<<DEXTERL, Nilavadhananandakrishnamoorthy, Dexterlene, true
            """)
    void aNameIsComparedAsAZoneWritesIt(String printed, String family, String given, boolean same) {
        String first = ("P<UTO" + printed + "<".repeat(44)).substring(0, 44);
        Zone zone = Zone.read(List.of(first, "L898902C36UTO7408122F1204159ZE184226B<<<<<10")).orElseThrow();
        assertThat(PrintedName.agrees(zone, List.of(new NamePart(NamePart.Type.FAMILY, family, null),
                new NamePart(NamePart.Type.FATHER, "Иван", "Ivan"), new NamePart(NamePart.Type.GIVEN, given, null))))
                .isEqualTo(same);
    }
}
