package vn.truongchuan.application;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/** Which contents of the vault somebody may still want. */
final class ReferencedFiles {
    private ReferencedFiles() {
    }

    /** Those that evidence shows now, deleted evidence included. */
    static Set<FileDigest> shown(Workspace workspace) {
        return workspace.current().evidence().all().map(EvidenceItem::file).flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those and those that stand beside, because two people gave the same evidence different files. */
    static Set<FileDigest> named(Fields fields) {
        Set<FileDigest> named = new TreeSet<>();
        fields.ofKind(EntityKind.EVIDENCE).forEach(entity -> fields.values(entity.key().field(EvidenceItem.FILE)).forEach(value ->
                value.value().flatMap(EvidenceItem::digest).ifPresent(named::add)));
        return named;
    }

    /** Those and every other one that stands beside, stood there once or can be taken back, whatever became of its evidence. */
    static Set<FileDigest> ever(Workspace workspace) {
        Set<FileDigest> ever = shown(workspace);
        workspace.store().everWritten(EntityKind.EVIDENCE, EvidenceItem.FILE).stream().map(EvidenceItem::digest).flatMap(Optional::stream)
                .forEach(ever::add);
        workspace.current().fields().multiple().forEach((key, values) -> {
            if (isFile(key)) {
                values.stream().map(FieldValue::value).flatMap(Optional::stream).map(EvidenceItem::digest).flatMap(Optional::stream)
                        .forEach(ever::add);
            }
        });
        return ever;
    }

    private static boolean isFile(FieldKey key) {
        return key.entity().kind() == EntityKind.EVIDENCE && key.name().equals(EvidenceItem.FILE);
    }
}
