package vn.truongchuan.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.domain.standard.SetProblem;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;

/** Sets of a folder stand beside the shipped ones and never in their place. */
class StandardSetLibraryTest {
    @TempDir
    Path folder;

    @Test
    void a_set_of_the_folder_stands_beside_the_shipped_ones() throws IOException {
        write("own.json", "own-set");

        StandardSetLibrary library = StandardSetLibrary.with(folder);

        assertThat(library.sets()).extracting(StandardSet::id).startsWith("tt17-2018-th").endsWith("own-set").hasSize(10);
        assertThat(library.find("own-set")).isPresent();
        assertThat(library.ships("own-set")).isFalse();
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void a_set_of_the_folder_does_not_take_the_place_of_a_shipped_one() throws IOException {
        Path file = write("tt18.json", "tt18-2018-pt");

        StandardSetLibrary library = StandardSetLibrary.with(folder);

        assertThat(library.find("tt18-2018-pt").orElseThrow().digest())
                .isEqualTo(StandardSets.find("tt18-2018-pt").orElseThrow().digest());
        assertThat(library.problems().get(file)).extracting(SetProblem::code).containsExactly("SET-SHADOWS");
    }

    @Test
    void two_files_with_one_id_and_a_broken_file_are_reported_and_do_not_disturb_the_rest() throws IOException {
        write("a.json", "own-set");
        Path second = write("b.json", "own-set");
        Path broken = Files.writeString(folder.resolve("c.json"), "{");
        Files.writeString(folder.resolve("readme.txt"), "not a set");

        StandardSetLibrary library = StandardSetLibrary.with(folder);

        assertThat(library.sets()).hasSize(10);
        assertThat(library.problems()).containsOnlyKeys(second, broken);
        assertThat(library.problems().get(second)).extracting(SetProblem::code).containsExactly("SET-TWICE");
        assertThat(library.problems().get(broken)).extracting(SetProblem::code).containsExactly("SET-JSON");
    }

    @Test
    void a_folder_that_is_not_there_adds_nothing() {
        assertThat(StandardSetLibrary.with(folder.resolve("none")).sets()).extracting(StandardSet::id)
                .isEqualTo(StandardSets.ids());
        assertThat(StandardSetLibrary.shipped().problems()).isEqualTo(java.util.Map.of());
        assertThat(StandardSetLibrary.shipped().sets()).extracting(StandardSet::id).isEqualTo(List.copyOf(StandardSets.ids()));
    }

    private Path write(String name, String id) throws IOException {
        ObjectNode root = (ObjectNode) Shipped.tree("tt57-2026-tx");
        root.put("id", id).put("title", "Bộ thử");
        return Files.writeString(folder.resolve(name), Json.pretty(root));
    }
}
