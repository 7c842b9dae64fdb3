package vn.truongchuan.exchange.pack;

import java.util.regex.Pattern;
import vn.truongchuan.domain.school.SchoolYear;

/**
 * Which school and which of its self-assessments a package is about.
 *
 * @param cycle id of the workspace, the same on the PCs of all its members
 * @param setDigest SHA-256 of the standard set as the sender has it; empty where unknown
 */
public record Subject(String school, String schoolName, String cycle, String standardSet, String setDigest, SchoolYear schoolYear) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,80}");
    private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64})?");

    public Subject {
        if (!valid(school, schoolName, cycle, standardSet, setDigest)) {
            throw new IllegalArgumentException("not a subject: " + school);
        }
    }

    static boolean valid(String school, String schoolName, String cycle, String standardSet, String setDigest) {
        return ID.matcher(school).matches() && Party.valid(school, schoolName) && ID.matcher(cycle).matches()
                && ID.matcher(standardSet).matches() && DIGEST.matcher(setDigest).matches();
    }
}
