package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.exchange.container.ContainerLimits;
import vn.truongchuan.exchange.pack.Inventory;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.SigningKey;
import vn.truongchuan.exchange.stick.PartFile;
import vn.truongchuan.exchange.stick.StickFolder;

/** Writes a package, divided where it must be; goes on at the first volume that is not there whole. */
public final class PackageWriter {
    public static final String SUFFIX = ".tdg";
    public static final String SEALED_SUFFIX = ".tdg.age";
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,99}");
    private final FileSource source;
    private final Optional<SigningKey> key;
    private final Optional<Sealing> sealing;
    private final VolumePlan.Limits limits;

    /** A writer that signs with that key, where there is one, and encrypts, where that is wanted. */
    public PackageWriter(FileSource source, Optional<SigningKey> key, Optional<Sealing> sealing) {
        this(source, key, sealing, VolumePlan.Limits.USUAL);
    }

    PackageWriter(FileSource source, Optional<SigningKey> key, Optional<Sealing> sealing, VolumePlan.Limits limits) {
        this.source = source;
        this.key = key;
        this.sealing = sealing;
        this.limits = limits;
    }

    /**
     * What was written.
     *
     * @param files in the order of the volumes
     * @param kept how many of them were already there, whole
     * @param content SHA-256 of the tag manifest of the first volume
     */
    public record Written(List<Path> files, int kept, long bytes, FileDigest content) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes; when it returns, everything is on the medium and was read back from there.
     *
     * @param name of the file without its ending; Latin letters, digits, points and hyphens, as every file system takes them
     * @throws Failure PKG-JSON, PKG-SIZE, PKG-COUNT or PKG-MISSING for content that no reader would take;
     *     USB-RO, USB-FULL, USB-MISSING, USB-WRITE, USB-BAD, EV-DAMAGED;
     *     volumes that were finished stay and need not be written again
     * @throws Cancelled where the progress asks to stop; nothing is left of this attempt
     */
    public Written write(PackageContent content, Path folder, String name, Progress progress) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name that every file system takes: " + name);
        }
        check(content, name);
        StickFolder stick = new StickFolder(folder);
        stick.probe();
        List<VolumeBag> volumes = volumes(content, stick.fat());
        List<Path> files = new ArrayList<>();
        long total = 2 * volumes.stream().mapToLong(this::size).sum();
        int kept = 0;
        while (kept < volumes.size() && whole(folder.resolve(fileName(name, kept + 1, volumes.size())), volumes.get(kept), progress)) {
            kept++;
        }
        stick.needs(volumes.subList(kept, volumes.size()).stream().mapToLong(this::size).sum());
        long done = 0;
        for (int i = 0; i < volumes.size(); i++) {
            PartFile file = new PartFile(stick, fileName(name, i + 1, volumes.size()), size(volumes.get(i)));
            files.add(file.target());
            if (i >= kept) {
                try {
                    write(volumes.get(i), file, done, total, progress);
                } catch (Cancelled stopped) {
                    discard(files.subList(kept, i));
                    throw stopped;
                }
            }
            done += 2 * size(volumes.get(i));
        }
        progress.step(total, total, "");
        return new Written(files, kept, total / 2, volumes.get(0).content());
    }

    /** Whoever cancels wants nothing left of this attempt; volumes of an earlier one stay. */
    private static void discard(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                throw new Failure(stays, "USB-WRITE", file.toString());
            }
        }
    }

    /** Nothing is written that no reader would take. */
    private static void check(PackageContent content, String name) {
        try {
            for (Map.Entry<String, byte[]> part : content.parts().entrySet()) {
                ContentCheck.check(part.getKey(), part.getValue());
            }
            if (content.evidence().size() > Inventory.MOST) {
                throw new BadPackage("PKG-COUNT", Integer.toString(content.evidence().size()), Integer.toString(Inventory.MOST));
            }
            if (content.parts().get(content.head().kind().mainPart()) == null) {
                throw new BadPackage("PKG-MISSING", content.head().kind().mainPart(), "");
            }
            content.evidence().stream().filter(e -> e.here() && e.size() > ContainerLimits.EVIDENCE).findFirst().ifPresent(e -> {
                throw new BadPackage("PKG-SIZE", e.name());
            });
        } catch (BadPackage bad) {
            throw bad.in(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private long size(VolumeBag volume) {
        return sealing.map(s -> s.size(volume.size())).orElse(volume.size());
    }

    private void write(VolumeBag volume, PartFile file, long before, long total, Progress progress) {
        long half = before + size(volume);
        if (sealing.isEmpty()) {
            file.write(out -> {
                try (ForcingProgress forcing = new ForcingProgress(out, progress)) {
                    volume.write(out, source, before, total, forcing);
                }
            }, readBack -> same(readBack, volume, file, half, total, progress));
            return;
        }
        SummedChannel summed = new SummedChannel();
        file.write(out -> {
            try (ForcingProgress forcing = new ForcingProgress(out, progress);
                    WritableByteChannel sealed = sealing.get().over(summed.over(out))) {
                volume.write(sealed, source, before, total, forcing);
            }
        }, readBack -> summed.sameAs(readBack, half, total, file.target().getFileName().toString(), progress));
    }

    /** What lies on the medium is opened and proved as its receiver will do it. */
    private static boolean same(ByteSource readBack, VolumeBag volume, PartFile file, long before, long total, Progress progress)
            throws IOException {
        try {
            PackageReader reader = PackageReader.open(file.target().getFileName().toString(), readBack, Unlocking.NOTHING);
            reader.checkAll(false, before, total, progress);
            return reader.facts().content().equals(volume.content());
        } catch (Cancelled stopped) {
            throw stopped;
        } catch (Failure notWhatWasWritten) {
            return false;
        }
    }

    /** Whether a volume lies there already. One that is encrypted for others cannot be looked into and is written again. */
    private boolean whole(Path file, VolumeBag volume, Progress progress) {
        Optional<Unlocking> own = sealing.isEmpty() ? Optional.of(Unlocking.NOTHING) : sealing.get().own();
        return Files.isRegularFile(file) && own.isPresent() && PackageVerifier.verify(file, own.get(), progress).accepted()
                .filter(f -> f.content().equals(volume.content()) && f.sealed() == sealing.isPresent()).isPresent();
    }

    private List<VolumeBag> volumes(PackageContent content, boolean small) {
        List<PackageEvidence> here = content.evidence().stream().filter(PackageEvidence::here).toList();
        long texts = content.parts().values().stream().mapToLong(b -> b.length).sum() + (1 << 20);
        List<List<PackageEvidence>> plan = VolumePlan.of(here, texts, small, limits).volumes();
        SortedMap<String, Integer> placed = new TreeMap<>();
        for (int i = 0; i < plan.size(); i++) {
            int number = i + 1;
            plan.get(i).forEach(e -> placed.put(e.digest().hex(), number));
        }
        byte[] inventory = new Inventory(content.evidence().stream()
                .map(e -> line(e, placed.getOrDefault(e.digest().hex(), 0))).toList()).json();
        SortedMap<String, Long> counts = new TreeMap<>(content.head().counts());
        counts.put("evidence", (long) content.evidence().size());
        counts.put("evidenceHere", (long) here.size());
        counts.put("evidenceBytes", here.stream().mapToLong(PackageEvidence::size).sum());
        PackageHead head = content.head().withCounts(counts);
        List<VolumeBag> volumes = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            PackageHead own = head.withVolume(new PackageHead.Volume(i + 1, plan.size()));
            volumes.add(VolumeBag.of(own, i == 0 ? content.parts() : new TreeMap<>(), inventory, plan.get(i), key));
        }
        return volumes;
    }

    private static InventoryLine line(PackageEvidence item, int volume) {
        return InventoryLine.of(item.digest(), item.size(), volume, item.mediaType(), item.name(), item.codes());
    }

    private String fileName(String name, int volume, int of) {
        return (of == 1 ? name : name + "." + volume + "-" + of) + (sealing.isPresent() ? SEALED_SUFFIX : SUFFIX);
    }
}
