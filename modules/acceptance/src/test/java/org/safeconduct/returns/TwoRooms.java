package org.safeconduct.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeconduct.running.Chromium;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Desk;

/** Officers of this State and of the others side by side, each at a browser of their own, with pictures of what they see. */
final class TwoRooms implements AutoCloseable {

    private final RunningHouse house;
    private final Chromium chromium = Chromium.open();
    private final Path pictures;

    /** {@code story}: under what the pictures lie. */
    TwoRooms(RunningHouse house, String story) {
        this.house = house;
        try {
            this.pictures = Files.createDirectories(Path.of("target", "pictures", story));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk ours(String officer) {
        return new Desk(chromium.browser().newContext(), house.address(), officer, pictures);
    }

    Desk theirs(String account) {
        return Desk.ofOtherState(chromium.browser().newContext(), house.address(), account, pictures);
    }

    Chromium chromium() {
        return chromium;
    }

    Path pictures() {
        return pictures;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
