package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led out of the room by an address that somebody else wrote. */
class AddressesTest {

    private static final String HOME = "/work.xhtml";

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example",
            "work.xhtml",
            "javascript:alert(1)", "/a\r\nSet-Cookie: x=y"})
    void whatLiesElsewhereBecomesTheFirstPage(String address) {
        assertThat(Addresses.inside(address, HOME)).isEqualTo(HOME);
    }

    @Test
    void noAddressBecomesTheFirstPage() {
        assertThat(Addresses.inside(null, HOME)).isEqualTo(HOME);
    }

    @Test
    void anAddressOfTheRoomIsKept() {
        assertThat(Addresses.inside("/cases/list.xhtml?stage=A10", HOME)).isEqualTo("/cases/list.xhtml?stage=A10");
    }

    @Test
    void theLoginPageRemembersThePageThatWasAskedFor() {
        assertThat(Addresses.login(Asking.get("/cases/list.xhtml", "stage=A10").request(), HOME))
                .isEqualTo("/login.xhtml?to=%2Fcases%2Flist.xhtml%3Fstage%3DA10");
    }

    @Test
    void anExpiredAjaxCallComesBackToItsPage() {
        Asking ajax = new Asking("POST", "/cases/file.xhtml", "number=C-2026-0000001", Map.of(),
                Map.of("Faces-Request", "partial/ajax"));
        assertThat(Addresses.login(ajax.request(), HOME)).endsWith("%3Fnumber%3DC-2026-0000001");
    }

    @Test
    void aFormThatWasSentIsNotSentAgainByTheLogin() {
        assertThat(Addresses.login(new Asking("POST", "/cases/file.xhtml", null, Map.of(), Map.of()).request(), HOME))
                .isEqualTo("/login.xhtml");
    }
}
