package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.List;

/**
 * How much of an application is as its form asks for it.
 *
 * @param met parts of the application ({@link ApplicationField}) of which the check says nothing
 * @param of all its parts
 */
public record CheckScore(int met, int of) {

    public static CheckScore of(List<CheckFinding> findings) {
        int met = (int) Arrays.stream(ApplicationField.values())
                .filter(part -> findings.stream().noneMatch(finding -> concerns(finding, part.pointer())))
                .count();
        return new CheckScore(met, ApplicationField.values().length);
    }

    private static boolean concerns(CheckFinding finding, String pointer) {
        String at = finding.flaw().pointer();
        return at.equals(pointer) || at.startsWith(pointer + "/");
    }
}
