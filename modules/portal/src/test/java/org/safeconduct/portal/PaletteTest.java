package org.safeconduct.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The colours are those of the other rooms, though old phones must be told them otherwise. */
class PaletteTest {

    private static final Pattern BOTH = Pattern.compile("--([a-z-]+): light-dark\\((#\\w+), (#\\w+)\\);");
    private static final Pattern ONE = Pattern.compile("--([a-z-]+): (#\\w+);");

    @Test
    void everyColourIsThatOfTheLobbyInLightAndDark() throws IOException {
        String lobby = Files.readString(Path.of("../lobby/src/main/resources/META-INF/resources/css/tokens.css"));
        String[] own = Files.readString(Path.of("src/main/webapp/css/tokens.css")).split("@media", 2);
        assertThat(colours(own[0])).isNotEmpty().hasSameSizeAs(colours(own[1]));
        assertThat(paired(lobby, 2)).containsAllEntriesOf(colours(own[0]));
        assertThat(paired(lobby, 3)).containsAllEntriesOf(colours(own[1]));
    }

    private static Map<String, String> paired(String sheet, int side) {
        return BOTH.matcher(sheet)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(side)));
    }

    private static Map<String, String> colours(String sheet) {
        return ONE.matcher(sheet).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
