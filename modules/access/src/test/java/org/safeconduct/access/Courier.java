package org.safeconduct.access;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Carries news between modules at once, in the same transaction, as the container does. */
public final class Courier implements Event<Object> {

    private final Consumer<Object> to;
    private final List<Object> carried = new ArrayList<>();

    public Courier(Consumer<Object> to) {
        this.to = to;
    }

    public List<Object> carried() {
        return List.copyOf(carried);
    }

    @Override
    public void fire(Object news) {
        carried.add(news);
        to.accept(news);
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U news) {
        throw new UnsupportedOperationException("News stay in their transaction");
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U news, NotificationOptions options) {
        throw new UnsupportedOperationException("News stay in their transaction");
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U> Event<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException("No qualifiers are in use");
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException("No qualifiers are in use");
    }
}
