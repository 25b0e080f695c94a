package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.push.PushContext;
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the open pages hear that something is new. */
class LivePagesTest {

    private static final String FILE = "M-2026-0000017";

    private final LivePages pages = new LivePages();
    private final List<Object> heard = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void open() {
        pages.clock = new Watch();
        pages.push = new Bell();
        pages.open((ContextService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{ContextService.class}, (proxy, method, args) -> args[0]));
    }

    @Test
    void everyPageOfTheFileHearsAndNoOther() {
        OpenPage one = listening(FILE);
        OpenPage two = listening(FILE);
        listening("M-2026-0000018");
        pages.tell(FILE);
        assertThat(heard).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void whatIsNewWhileAPageIsOnItsWayIsToldToItAlone() {
        listening(FILE);
        OpenPage coming = pages.page(FILE);
        pass(1);
        pages.tell(FILE);
        heard.clear();
        opened(coming);
        assertThat(heard).containsExactly(coming);
    }

    @Test
    void whatIsOlderThanThePageIsOnIt() {
        pages.tell(FILE);
        pass(1);
        listening(FILE);
        assertThat(heard).isEmpty();
    }

    @Test
    void aPageHearsUntilItsLastSocketIsClosed() {
        OpenPage page = listening(FILE);
        opened(page);
        closed(page);
        pages.tell(FILE);
        assertThat(heard).containsExactly(page);
        closed(page);
        pages.tell(FILE);
        assertThat(heard).hasSize(1);
    }

    private OpenPage listening(String file) {
        OpenPage page = pages.page(file);
        opened(page);
        return page;
    }

    private void opened(OpenPage page) {
        pages.listens(new WebsocketEvent("news", page, null));
    }

    private void closed(OpenPage page) {
        pages.leaves(new WebsocketEvent("news", page, null));
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private final class Watch extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Bell implements PushContext {

        private static final long serialVersionUID = 1;

        @Override
        public Set<Future<Void>> send(Object message) {
            throw new IllegalStateException("To everybody");
        }

        @Override
        public <S extends Serializable> Set<Future<Void>> send(Object message, S page) {
            heard.add(page);
            return Set.of();
        }

        @Override
        public <S extends Serializable> Map<S, Set<Future<Void>>> send(Object message, Collection<S> several) {
            heard.addAll(several);
            return Map.of();
        }
    }
}
