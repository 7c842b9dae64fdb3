package vn.truongchuan.application.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageFacts;
import vn.truongchuan.exchange.PackageGroup;
import vn.truongchuan.exchange.PackageReader;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.PackageVerifier;
import vn.truongchuan.exchange.PackageWriter;
import vn.truongchuan.exchange.Verification;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.seal.Unlocking;

/**
 * One package as it was found: all of its volumes that were there, every byte proved, texts read; or a file that is refused.
 *
 * @param group empty exactly where the file is refused
 * @param files of the volumes, by number
 * @param texts where the first volume was there
 * @param standardSet the text of the standard set in it, if it is such a package
 * @param refusal why it is refused
 */
record Gathered(Optional<PackageGroup> group, Map<Integer, Path> files, Optional<PackageTexts> texts, Optional<String> standardSet,
        Optional<Failure> refusal, String name) {

    /** Looks at files, and at the packages that lie directly in folders. */
    static List<Gathered> of(Collection<Path> filesOrFolders, Unlocking unlocking, Progress progress) {
        List<Gathered> all = new ArrayList<>();
        Map<FileDigest, Path> byContent = new LinkedHashMap<>();
        List<PackageFacts> whole = new ArrayList<>();
        for (Path file : files(filesOrFolders)) {
            Verification verification = PackageVerifier.verify(file, unlocking, progress);
            verification.refusal().ifPresent(r -> all.add(refused(file, r.failure())));
            verification.accepted().ifPresent(facts -> {
                if (byContent.putIfAbsent(facts.content(), file) == null) {
                    whole.add(facts);
                }
            });
        }
        PackageGroup.gather(whole).forEach(group -> all.add(read(group, byContent, unlocking)));
        return all;
    }

    private static Gathered refused(Path file, Failure why) {
        return new Gathered(Optional.empty(), Map.of(1, file), Optional.empty(), Optional.empty(), Optional.of(why),
                file.getFileName().toString());
    }

    private static Gathered read(PackageGroup group, Map<FileDigest, Path> byContent, Unlocking unlocking) {
        Map<Integer, Path> files = new LinkedHashMap<>();
        group.volumes().forEach((number, facts) -> files.put(number, byContent.get(facts.content())));
        Path first = files.values().iterator().next();
        String name = first.getFileName().toString();
        if (!files.containsKey(1)) {
            return new Gathered(Optional.of(group), files, Optional.empty(), Optional.empty(), Optional.empty(), name);
        }
        try (PackageReader reader = PackageReader.open(first, unlocking)) {
            Optional<String> set = reader.facts().parts().contains(EntryNames.STANDARD_SET)
                    ? Optional.of(new String(reader.part(EntryNames.STANDARD_SET),
                            StandardCharsets.UTF_8)) : Optional.empty();
            Optional<Failure> wrong = set.flatMap(text -> StandardSetFile.wrong(text, name));
            return wrong.map(why -> refused(first, why)).orElse(new Gathered(Optional.of(group), files,
                    Optional.of(PackageTexts.read(reader)), set, Optional.empty(), name));
        } catch (BadPackage bad) {
            return refused(first, bad.in(name));
        } catch (IOException unreadable) {
            return refused(first, new Failure(unreadable, "USB-READ", name));
        }
    }

    private static List<Path> files(Collection<Path> filesOrFolders) {
        TreeSet<Path> files = new TreeSet<>();
        for (Path path : filesOrFolders) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path,
                    f -> f.getFileName().toString().endsWith(PackageWriter.SUFFIX)
                            || f.getFileName().toString().endsWith(PackageWriter.SEALED_SUFFIX))) {
                inside.forEach(files::add);
            } catch (IOException unreadable) {
                throw new Failure(unreadable, "USB-READ", path.toString());
            }
        }
        return List.copyOf(files);
    }
}
