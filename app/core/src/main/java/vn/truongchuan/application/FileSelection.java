package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.truongchuan.base.Progress;

/** The files of a selection: folders are walked without following links, in the order of their names. */
final class FileSelection extends SimpleFileVisitor<Path> {
    private final Set<Path> files = new LinkedHashSet<>();
    private final Progress progress;
    private long notListed;

    private FileSelection(Progress progress) {
        this.progress = progress;
    }

    static FileSelection of(List<Path> chosen, Progress progress) {
        FileSelection selection = new FileSelection(progress);
        for (Path path : chosen) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
                selection.walk(absolute);
            } else {
                selection.add(absolute);
            }
        }
        return selection;
    }

    List<Path> files() {
        return new ArrayList<>(files);
    }

    long notListed() {
        return notListed;
    }

    private void walk(Path folder) {
        try {
            Set<Path> before = new LinkedHashSet<>(files);
            Files.walkFileTree(folder, this);
            List<Path> found = new ArrayList<>(files);
            found.removeAll(before);
            files.removeAll(found);
            found.stream().sorted().forEach(files::add);
        } catch (IOException unreadable) {
            add(folder);
        }
    }

    private void add(Path file) {
        if (files.size() < IntakePlan.MOST) {
            files.add(file);
        } else {
            notListed++;
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        progress.stopIfCancelled();
        add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException broken) {
        if (broken != null) {
            add(folder);
        }
        return FileVisitResult.CONTINUE;
    }
}
