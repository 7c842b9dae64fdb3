package vn.truongchuan.power;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The real file system with a log of what changes in it. H2 finds its way here by the scheme, see {@link RecordedDatabase}. */
final class RecordedFiles extends FileSystemProvider {
    static final String SCHEME = "recorded";
    private final WriteLog log;
    private final RecordedSystem system = new RecordedSystem(this);

    RecordedFiles(WriteLog log) {
        this.log = log;
    }

    Path path(Path real) {
        return new RecordedPath(this, real);
    }

    FileSystem system() {
        return system;
    }

    private static Path real(Path path) {
        return RecordedPath.real(path);
    }

    private static FileSystemProvider provider(Path real) {
        return real.getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path real = real(path);
        if (options.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
            throw new UnsupportedOperationException("deletion on close is not recorded");
        }
        synchronized (log) {
            boolean existed = Files.exists(real);
            FileChannel opened = FileChannel.open(real, options, attributes);
            RecordedChannel channel = new RecordedChannel(opened, log, real, existed, options.contains(StandardOpenOption.APPEND));
            if (existed && options.contains(StandardOpenOption.TRUNCATE_EXISTING) && options.contains(StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
            return channel;
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ)) ? Files.newByteChannel(real(path))
                : newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real(folder))) {
            for (Path real : stream) {
                if (filter.accept(path(real))) {
                    inside.add(path(real));
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return inside.iterator();
            }

            @Override
            public void close() {
                // read already
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        log.folder(real(folder), () -> Files.createDirectory(real(folder), attributes));
    }

    @Override
    public void delete(Path path) throws IOException {
        log.delete(real(path), () -> {
            Files.delete(real(path));
            return null;
        });
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        boolean over = List.of(options).contains(java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Set<OpenOption> opening = over ? Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)
                : Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel out = newFileChannel(to, opening)) {
            out.write(java.nio.ByteBuffer.wrap(Files.readAllBytes(real(from))));
        }
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        log.move(real(from), real(to), () -> Files.move(real(from), real(to), options));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider(real(path)).checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), name, value, options);
    }

    @Override
    public FileSystem newFileSystem(URI place, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI place) {
        return system;
    }

    @Override
    public Path getPath(URI place) {
        return path(Path.of(place));
    }
}
