package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void everyScriptIsListedInItsOrderAndNoOther() throws IOException, URISyntaxException {
        Path folder = Path.of(Migrations.class.getResource("/db/migration").toURI());
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> there = inside.map(f -> "db/migration/" + f.getFileName()).sorted().toList();
            assertThat(Migrations.shipped().scripts()).isEqualTo(there);
        }
    }

    @Test
    void theScriptsMakeTheTablesTheProgramKnows() {
        try (Database memory = Database.inMemory()) {
            memory.onThread(() -> memory.here(tables -> {
                Migrations.shipped().run(tables, 0);
                vn.truongchuan.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()
                        .forEach(table -> assertThat(tables.selectFrom(table).fetch())
                                .hasSize(table.getName().equals("WORKSPACE") ? 1 : 0));
                return null;
            }));
        }
    }
}
