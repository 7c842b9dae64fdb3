package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.exchange.PackageContent;
import vn.truongchuan.exchange.PackageEvidence;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.Subject;
import vn.truongchuan.text.Folding;
import vn.truongchuan.text.Messages;

/** A workspace as the content of a package: its fields as text and its evidence files, each once. */
public final class Packing {
    private static final int LONGEST_NAME = 80;

    private Packing() {
    }

    /** Which school and self-assessment the workspace is about. */
    public static Subject subject(Workspace workspace) {
        CycleIdentity cycle = workspace.identity();
        School school = workspace.current().school();
        String id = school.text(School.ID).matches("[0-9A-Za-z._-]{1,80}") ? school.text(School.ID) : cycle.id();
        String name = school.name().substring(0, Math.min(school.name().length(), 300));
        return new Subject(id, name, cycle.id(), cycle.standardSet(), workspace.standardSet().digest().hex(), cycle.schoolYear());
    }

    /**
     * The whole workspace under that head.
     *
     * @param withFiles whether evidence files go along; without, they are listed only
     */
    public static PackageContent whole(Workspace workspace, PackageHead head, boolean withFiles) {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(EntryNames.SELF_ASSESSMENT, Exports.bytes(workspace));
        return PackageContent.of(head, parts, evidence(workspace, withFiles));
    }

    /** A name for the package's file that every file system takes and a person recognises, without its ending. */
    public static String fileName(PackageHead head) {
        Messages words = Messages.open("vn.truongchuan.text.packages", Messages.VIETNAMESE, Packing.class.getClassLoader());
        String about = head.subject().map(s -> s.schoolName() + " " + s.schoolYear()).orElse("");
        String plain = Folding.fold(about + " " + words.text("kind." + head.kind().word()) + " so " + head.route().sequence())
                .replaceAll("[^0-9a-z]+", "-").replaceAll("^-+|-+$", "");
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME)).replaceAll("^-+", "");
    }

    /** Every evidence file that the register names and the vault holds. */
    private static List<PackageEvidence> evidence(Workspace workspace, boolean withFiles) {
        SelfAssessment current = workspace.current();
        List<PackageEvidence> files = new ArrayList<>();
        for (EvidenceItem item : current.evidence().items()) {
            Optional<FileDigest> digest = item.file().filter(workspace.vault()::holds);
            if (digest.isPresent() && !item.deleted()) {
                String name = item.text(EvidenceItem.FILE_NAME).isBlank() ? item.title() : item.text(EvidenceItem.FILE_NAME);
                files.add(new PackageEvidence(digest.get(), workspace.vault().size(digest.get()), OptionalInt.empty(),
                        item.text(EvidenceItem.MEDIA_TYPE), name, codes(current, item), withFiles));
            }
        }
        return files;
    }

    /** The code as the register shows it, without the brackets of a citation. */
    private static List<String> codes(SelfAssessment current, EvidenceItem item) {
        return item.code().isEmpty() ? List.of() : List.of(current.evidence().citation(item.id()).replaceAll("[\\[\\]]", ""));
    }
}
