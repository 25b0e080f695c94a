package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Page;

/** A reader walks a list forward and back by the address alone. */
class PlaceTest {

    private static Place at(String address, String following) {
        Map<String, String[]> parameters = new TreeMap<>();
        int query = address.indexOf('?');
        for (String pair : query < 0 ? new String[0] : address.substring(query + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], new String[]{URLDecoder.decode(parts[1], StandardCharsets.UTF_8)});
        }
        Place place = Place.in(Asking.get("/cases/list.xhtml", null).with(parameters).request());
        place.at(new Page<>(List.of(), following, new Page.Total(0, true)));
        return place;
    }

    @Test
    void theFirstPageLeadsOnAndNotBack() {
        Place first = at("/cases/list.xhtml?stage=A10", "two");
        assertThat(first.isLater()).isFalse();
        assertThat(first.request().after()).isNull();
        assertThat(first.getNext()).startsWith("/cases/list.xhtml?stage=A10&after=two");
    }

    @Test
    void theWayBackIsTheWayThatWasWalked() {
        Place first = at("/cases/list.xhtml?stage=A10", "two");
        Place second = at(first.getNext(), "three");
        Place third = at(second.getNext(), "four");
        assertThat(third.request().after()).isEqualTo("three");
        Place back = at(third.getPrevious(), "three");
        assertThat(back.request().after()).isEqualTo("two");
        assertThat(back.getNext()).isEqualTo(second.getNext());
        assertThat(back.getPrevious()).isEqualTo("/cases/list.xhtml?stage=A10");
    }

    @Test
    void theLastPageLeadsNowhere() {
        assertThat(at("/cases/list.xhtml", null).getNext()).isNull();
    }

    @Test
    void emptyFiltersAreLeftOut() {
        assertThat(at("/cases/list.xhtml?stage=&office=HQ", "two").getFirst()).isEqualTo("/cases/list.xhtml?office=HQ");
    }

    @Test
    void aLongWalkForgetsItsBeginningRatherThanGrowForEver() {
        Place place = at("/cases/list.xhtml", "c0");
        for (int page = 1; page < 60; page++) {
            place = at(place.getNext(), "c" + page);
        }
        assertThat(place.getNext()).contains("c58").doesNotContain("c3%7E");
        assertThat(place.getNext().length()).isLessThan(250);
    }
}
