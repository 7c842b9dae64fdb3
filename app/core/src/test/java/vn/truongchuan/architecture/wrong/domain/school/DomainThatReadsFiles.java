package vn.truongchuan.architecture.wrong.domain.school;

import java.nio.file.Path;

/** Wrong: the domain knows no files. */
final class DomainThatReadsFiles {

    Path path;
}
